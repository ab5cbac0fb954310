package io.masthead.domain.edition;

import io.masthead.domain.edition.Manuscript.Approval;
import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.Manuscript.TrailHead;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.section.Section;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Manuscripts for sentences about what is frozen and kept. */
final class ManuscriptFixtures {

    private ManuscriptFixtures() {}

    /** The first edition of an issue of one section, with that logo. */
    static Manuscript of(Issue issue, Section section, Picture logo) {
        var publication = issue.publication();
        var text = section.head().text();
        return new Manuscript(
                Kind.EDITION,
                publication.slug(),
                publication.title(),
                issue.names(),
                issue.tagline(),
                publication.language(),
                issue.period(),
                issue.title(),
                1,
                Instant.EPOCH,
                publication.timeZone().getId(),
                publication.style().withLogo(ManuscriptFactory.LOGO),
                null,
                Map.of(ManuscriptFactory.LOGO, logo),
                List.of(),
                List.of(new ManuscriptSection(
                        section.id().toString(),
                        section.place(),
                        text.title(),
                        text.byline(),
                        text.body(),
                        section.headNumber(),
                        section.contentHash(),
                        List.of(),
                        List.of(new Approval(
                                "Review",
                                section.headNumber(),
                                section.contentHash(),
                                "Ada",
                                "reviewer",
                                Instant.EPOCH)))),
                new TrailHead(0, ""));
    }
}
