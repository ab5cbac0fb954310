package io.masthead.web.section;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import io.masthead.web.layout.ZonedDates;
import io.masthead.web.layout.ZonedDates.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * The text that somebody else saved meanwhile, beside one's own.
 *
 * @param meanwhile what they changed; null where it is not known what the writer saw, or one of the two cannot be read
 * @param saving what would change if one's own text were saved over theirs
 */
record ConflictingRevision(
        int revision,
        @Nullable String by,
        Stamp at,
        String title,
        String byline,
        String source,
        @Nullable DifferenceView meanwhile,
        DifferenceView saving) {

    static ConflictingRevision of(Section section, SectionText mine, @Nullable Integer seen, ZonedDates dates) {
        var head = section.head();
        var text = head.readablePart();
        var by = head.savedBy();
        return new ConflictingRevision(
                head.number(),
                by == null ? null : by.name(),
                dates.minute(head.savedAt()),
                text.title(),
                text.byline(),
                SubmittedText.source(text),
                seen == null || seen < 1 || seen >= head.number()
                        ? null
                        : DifferenceView.ofReadable(Revision.of(section, seen), head)
                                .orElse(null),
                DifferenceView.between(head.number(), text, 0, mine));
    }
}
