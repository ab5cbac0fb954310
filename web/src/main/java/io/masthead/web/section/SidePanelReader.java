package io.masthead.web.section;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.review.ReviewRound;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import io.masthead.web.intake.FileRemarkReader;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.ZonedDates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads what stands in the tabs beside the text: the newest of it; all of it has pages of its own. */
@RequestScoped
class SidePanelReader {

    private static final int REVISIONS = 12;
    private static final int ROUNDS = 6;

    @Inject
    Dates dates;

    @Inject
    FileRemarkReader fileRemarks;

    @ReadOnly
    RemarksPane remarks(UUID id) {
        var section = Section.withId(id);
        var zoned = dates(section);
        return new RemarksPane(
                ChangeRequest.of(section, zoned),
                ReviewRound.of(id, ROUNDS).stream()
                        .map(round -> RoundLine.of(round, zoned))
                        .toList(),
                fileRemarks.in(section, zoned).orElse(null));
    }

    @ReadOnly
    HistoryPane history(UUID id) {
        var section = Section.withId(id);
        var zoned = dates(section);
        var rounds = ReviewRound.of(id, ROUNDS);
        return new HistoryPane(
                SectionHeader.of(section, zoned),
                Revision.linesOf(section, section.headNumber() + 1, REVISIONS).stream()
                        .map(line -> HistoryLine.of(line, rounds, zoned))
                        .toList());
    }

    /**
     * What separates a typed text from a revision.
     *
     * @throws Refused if there is no such revision, or it cannot be read
     */
    @ReadOnly
    TypedDifference difference(UUID id, int against, SectionText typed) {
        var section = Section.withId(id);
        var revision = Revision.of(section, against);
        return new TypedDifference(
                SectionHeader.of(section, dates(section)), DifferenceView.between(against, revision.text(), 0, typed));
    }

    private ZonedDates dates(Section section) {
        return dates.in(section.issue().publication().timeZone());
    }
}
