package io.masthead.web.error;

import io.masthead.api.issue.IssueView;
import io.masthead.api.publication.PublicationView;
import io.masthead.api.section.SectionView;
import io.masthead.api.version.EntityTags;
import io.masthead.domain.edition.PrintGate;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.section.Section;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands now where a write was based on something older, as the API shows it, with its entity tag. */
record CurrentRepresentation(Object view, String tag) {

    /** Null where the refusal is about none of the things that have a version. */
    static @Nullable CurrentRepresentation of(@Nullable Subject subject, PrintGate gate, Locale locale) {
        if (subject == null) {
            return null;
        }
        return switch (subject.kind()) {
            case "section" -> {
                var section = Section.withId(UUID.fromString(subject.id()));
                yield new CurrentRepresentation(SectionView.of(section), EntityTags.tag(section.version()));
            }
            case "issue" -> {
                var issue = Issue.withId(UUID.fromString(subject.id()));
                yield new CurrentRepresentation(IssueView.whole(issue, gate, locale), EntityTags.tag(issue.version()));
            }
            case "publication" -> {
                var publication = Publication.named(subject.id());
                yield new CurrentRepresentation(PublicationView.of(publication), EntityTags.tag(publication.version()));
            }
            default -> null;
        };
    }
}
