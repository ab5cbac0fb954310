package io.masthead.domain.section;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.Optional;
import java.util.UUID;

/** Single facts of a section, for those who need nothing else of it: none of them reads the section itself. */
public final class SectionLookups {

    private static final String KEPT =
            " where s.id = ?1 and s.dropped = false" + " and i.state <> io.masthead.domain.issue.IssueState.DISCARDED";

    private SectionLookups() {}

    /**
     * The language of the section's publication, a BCP 47 tag.
     *
     * @throws Refused if there is no such section, it was dropped, or its issue discarded
     */
    public static String languageOf(UUID id) {
        return known(Section.find("select p.language from Section s join s.issue i join i.publication p" + KEPT, id)
                .project(String.class));
    }

    /**
     * Title and byline as they stand, with an empty body.
     *
     * @throws Refused as {@link #languageOf}
     */
    public static SectionText titleAndByline(UUID id) {
        var row = known(
                Section.find("select r.title, r.byline from Section s join s.issue i join s.head.revision r" + KEPT, id)
                        .project(TitleAndByline.class));
        return new SectionText(row.title(), row.byline(), Document.EMPTY);
    }

    /** The id of the section's issue, also where the section was dropped; empty where there never was such a section. */
    public static Optional<UUID> issueOf(UUID id) {
        return Section.<Section>findByIdOptional(id)
                .map(section -> section.issue().id());
    }

    private static <T> T known(PanacheQuery<T> query) {
        return query.firstResultOptional().orElseThrow(() -> Refused.unknown(ResourceKind.SECTION));
    }

    /** One row of that query. */
    public record TitleAndByline(String title, String byline) {}
}
