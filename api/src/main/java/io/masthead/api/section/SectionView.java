package io.masthead.api.section;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.masthead.api.staff.PersonView.Ref;
import io.masthead.domain.document.html.SanitizerWarning;
import io.masthead.domain.document.html.SanitizerWarning.Code;
import io.masthead.domain.language.RomanNumerals;
import io.masthead.domain.section.Assignment;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A section with its newest text.
 *
 * @param id its id
 * @param issue the issue's id
 * @param number the place in the running order, from 1
 * @param numeral the same in roman numerals
 * @param title its title
 * @param byline its byline; may be empty
 * @param status where it stands
 * @param revision the newest revision
 * @param body the text in the allowed elements; null where what is stored cannot be read
 * @param words words of the body
 * @param targetWords how many there should be; null where that is open
 * @param assignment who is asked, and until when
 * @param review the review round that is open; null where none is
 * @param version what a write must be based on; the same as in the entity tag
 * @param warnings what a text that was just saved had and may not have, and was left out; absent where that is nothing
 */
public record SectionView(
        String id,
        String issue,
        int number,
        String numeral,
        String title,
        String byline,
        String status,
        RevisionRef revision,
        @Nullable String body,
        int words,
        @Nullable Integer targetWords,
        AssignmentView assignment,
        @Nullable ReviewView review,
        int version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WarningView> warnings) {

    /**
     * Which revision.
     *
     * @param number its number
     * @param contentHash SHA-256 of its canonical text
     * @param savedBy who saved it; null where nobody did
     * @param savedAt when, UTC
     */
    public record RevisionRef(
            int number, String contentHash, @Nullable Ref savedBy, Instant savedAt) {

        static RevisionRef of(Revision revision) {
            return new RevisionRef(
                    revision.number(), revision.contentHash(), Ref.of(revision.savedBy()), revision.savedAt());
        }
    }

    /**
     * Who is asked, and until when.
     *
     * @param editor who is asked to write; null for nobody
     * @param reviewers who are asked to review
     * @param draftDue the day for the draft
     * @param reviewDue the day for the review
     * @param version what a new assignment must be based on, as the entity tag {@code "assignment-VERSION"}
     */
    public record AssignmentView(
            @Nullable Ref editor,
            List<Ref> reviewers,
            @Nullable LocalDate draftDue,
            @Nullable LocalDate reviewDue,
            int version) {

        static AssignmentView of(Assignment assignment) {
            return new AssignmentView(
                    Ref.of(assignment.editor()),
                    assignment.reviewers().stream()
                            .map(person -> Objects.requireNonNull(Ref.of(person)))
                            .toList(),
                    assignment.draftDue(),
                    assignment.reviewDue(),
                    assignment.version());
        }
    }

    /**
     * Something that was left out of a text.
     *
     * @param code what became of it
     * @param what the kind of thing, such as an element's name
     * @param text enough of it to find it by; may be empty
     * @param detail the same as a sentence
     */
    public record WarningView(Code code, String what, String text, String detail) {

        static WarningView of(SanitizerWarning warning) {
            return new WarningView(warning.code(), warning.what(), warning.text(), warning.sentence(Locale.ENGLISH));
        }
    }

    /** The section as it stands. */
    public static SectionView of(Section section) {
        return of(section, List.of());
    }

    static SectionView of(Section section, List<SanitizerWarning> leftOut) {
        var head = section.head();
        var text = head.readablePart();
        return new SectionView(
                section.id().toString(),
                section.issue().id().toString(),
                section.place(),
                RomanNumerals.roman(section.place()),
                text.title(),
                text.byline(),
                section.state().name(),
                RevisionRef.of(head),
                head.readable().isPresent() ? head.html() : null,
                head.words(),
                section.assignment().targetWords(),
                AssignmentView.of(section.assignment()),
                ReviewView.of(section.review().round()),
                section.version(),
                leftOut.stream().map(WarningView::of).toList());
    }
}
