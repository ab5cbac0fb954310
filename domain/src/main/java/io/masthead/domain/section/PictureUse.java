package io.masthead.domain.section;

import io.masthead.domain.asset.Asset;
import io.quarkus.panache.common.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section whose text shows a picture, or did.
 *
 * @param section the section's id
 * @param title of its newest revision
 * @param number its number, from 1
 * @param publication the slug of its issue's publication
 * @param period the month
 * @param firstRevision the number of the first revision that shows it
 * @param lastRevision the number of the last one; null where the newest does
 * @param dropped whether the section was dropped, or its issue discarded: its revisions are kept, and nobody opens them
 */
public record PictureUse(
        UUID section,
        String title,
        int number,
        String publication,
        YearMonth period,
        int firstRevision,
        @Nullable Integer lastRevision,
        boolean dropped) {

    /** Sections of a picture that are listed at most: more than ten years of a monthly. */
    public static final int MOST = 200;

    /** The uses of a picture: those of newest revisions first, and the newest issue first. */
    public static List<PictureUse> of(Asset asset) {
        return Section.find("""
                        select s.id, s.head.title, s.place, p.slug, i.period, u.firstRevision, u.lastRevision,
                        case when s.dropped = true or i.state = io.masthead.domain.issue.IssueState.DISCARDED
                        then true else false end
                        from AssetUse u join Section s on s.id = u.section join s.issue i join i.publication p
                        where u.asset = ?1
                        order by case when u.lastRevision is null then 0 else 1 end, i.period desc, s.place""", asset.id())
                .page(Page.ofSize(MOST))
                .project(PictureUse.class)
                .list();
    }

    /** The sections of issues in production whose newest revision shows the picture: {@link #MOST} of them. */
    public static List<UUID> inProduction(UUID picture) {
        return Section.find("""
                        select s.id from AssetUse u join Section s on s.id = u.section
                        where u.asset = ?1 and u.lastRevision is null and s.dropped = false
                        and s.issue.state = io.masthead.domain.issue.IssueState.IN_PRODUCTION
                        order by s.issue.period desc, s.place""", picture)
                .page(Page.ofSize(MOST))
                .project(UUID.class)
                .list();
    }

    /**
     * The sections of issues in production whose newest revision shows a picture the last day of whose right is one of those:
     * {@link #MOST} of them.
     */
    public static List<UUID> inProduction(LocalDate first, LocalDate last) {
        return Section.find("""
                        select distinct s.id from AssetUse u join Section s on s.id = u.section join Asset a on a.id = u.asset
                        where a.lastDay between ?1 and ?2 and u.lastRevision is null and s.dropped = false
                        and s.issue.state = io.masthead.domain.issue.IssueState.IN_PRODUCTION
                        order by s.id""", first, last)
                .page(Page.ofSize(MOST))
                .project(UUID.class)
                .list();
    }

    /** Whether the newest revision shows it. */
    public boolean isCurrent() {
        return lastRevision == null;
    }
}
