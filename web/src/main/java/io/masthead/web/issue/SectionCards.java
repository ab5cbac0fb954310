package io.masthead.web.issue;

import io.masthead.domain.language.RomanNumerals;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.staff.Person;
import io.masthead.web.layout.Deadline;
import io.masthead.web.layout.Deadlines;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a section on a card. */
@RequestScoped
public class SectionCards {

    @Inject
    Deadlines deadlines;

    @Inject
    Localizer localizer;

    public SectionCard of(Section section) {
        var target = section.assignment().targetWords();
        return new SectionCard(
                section.id().toString(),
                RomanNumerals.roman(section.place()),
                section.title(),
                section.words(),
                localizer.number(section.words()),
                target,
                target == null ? null : localizer.number(target),
                people(section),
                due(section),
                detail(section),
                note(section),
                section.openFindings(),
                section.state() == SectionState.APPROVED);
    }

    /** The day that counts now: the draft's while it is written, the review's while it is reviewed. */
    public @Nullable Deadline due(Section section) {
        var assignment = section.assignment();
        LocalDate day = switch (section.state()) {
            case DRAFT, CHANGES_REQUESTED -> assignment.draftDue();
            case IN_REVIEW -> assignment.reviewDue();
            case APPROVED -> null;
        };
        return deadlines.of(day, section.issue().publication().timeZone());
    }

    private static List<String> people(Section section) {
        var assignment = section.assignment();
        return Stream.concat(Stream.ofNullable(assignment.editor()), assignment.reviewers().stream())
                .map(Person::name)
                .distinct()
                .toList();
    }

    private @Nullable String detail(Section section) {
        var words = localizer.messages(IssueMessages.class);
        var round = section.review().round();
        if (round == null) {
            return null;
        }
        return switch (section.state()) {
            case IN_REVIEW ->
                words.approvals(
                        round.approvalsOfStage().size(), round.currentStage().approvals());
            case CHANGES_REQUESTED -> words.round(round.number());
            case DRAFT, APPROVED -> null;
        };
    }

    private static @Nullable String note(Section section) {
        var round = section.review().round();
        return round != null && section.state() == SectionState.CHANGES_REQUESTED ? round.closingWords() : null;
    }
}
