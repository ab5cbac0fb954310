package io.masthead.web.section;

import io.masthead.domain.asset.Assets;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.merge.MergeChoice;
import io.masthead.domain.document.merge.TextMerge;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Localizer;
import io.masthead.web.merge.MergeMessages;
import io.masthead.web.merge.MergeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merges what was typed with a revision; the same form always gives the same merge. */
@RequestScoped
class MergeReader {

    private static final SectionText UNKNOWN = new SectionText("", "", Document.EMPTY);

    @Inject
    Localizer localizer;

    @Inject
    Dates dates;

    @Inject
    Assets assets;

    /**
     * The merge with one of the section's revisions.
     *
     * @param base the number of the revision that was written from; where there is none such, what differs meets
     * @param theirs the number of the revision to merge with; null for the newest
     */
    @ReadOnly
    Merging merging(UUID id, SubmittedText submitted, @Nullable Integer base, @Nullable Integer theirs) {
        var section = Section.withId(id);
        var other = theirs == null ? section.head() : Revision.of(section, theirs);
        int from = base == null || base < 1 || base > other.number() ? 0 : base;
        var old = from == 0 ? UNKNOWN : Revision.of(section, from).readable().orElse(UNKNOWN);
        var language = section.issue().publication().language();
        var mine = submitted.text(submitted.sanitized(() -> language, assets).document());
        var merge = TextMerge.of(old, mine, other.text());
        var words = localizer.messages(MergeMessages.class);
        var person = other.savedBy();
        var by = person == null ? words.somebody() : person.name();
        var at = dates.in(section.issue().publication().timeZone()).minute(other.savedAt());
        return new Merging(from, other.number(), by, at, submitted, merge, MergeView.of(merge, by, words));
    }

    /**
     * The merge with the newest revision, of a text that could not be saved because of it; empty where that is the one that
     * the text was written from, says the same, or cannot be read.
     */
    @ReadOnly
    Optional<Merging> withHead(UUID id, SubmittedText submitted, @Nullable Integer base) {
        var head = Section.withId(id).head();
        boolean isNew = base == null || base != head.number();
        if (!isNew || !submitted.isReadable() || head.readable().isEmpty()) {
            return Optional.empty();
        }
        var merging = merging(id, submitted, base, null);
        return merging.merge().mine().sameContentAs(head.text()) ? Optional.empty() : Optional.of(merging);
    }

    /** The page of a merge. */
    @ReadOnly
    MergePage page(UUID id, EditPages.Fields sent, Merging merging, List<String> reasons) {
        var header = header(id);
        return new MergePage(header, sent, merging, merging.versionIn(header), reasons);
    }

    /** The part for the editor: the merged text by these choices. */
    @ReadOnly
    MergedPart merged(UUID id, Merging merging, Map<String, MergeChoice> choices) {
        var header = header(id);
        return new MergedPart(header, merging, merging.versionIn(header), merging.forScripts(choices));
    }

    /** The part for the editor: what is to be chosen. */
    @ReadOnly
    MergePanel panel(UUID id, Merging merging) {
        var header = header(id);
        return new MergePanel(header, merging, merging.versionIn(header));
    }

    /** What the page of a section says of it first. */
    @ReadOnly
    SectionHeader header(UUID id) {
        var section = Section.withId(id);
        return SectionHeader.of(section, dates.in(section.issue().publication().timeZone()));
    }
}
