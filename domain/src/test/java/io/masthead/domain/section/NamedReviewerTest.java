package io.masthead.domain.section;

import static io.masthead.domain.section.Fixtures.AUTHOR;
import static io.masthead.domain.section.Fixtures.COLLEAGUE;
import static io.masthead.domain.section.Fixtures.PUBLISHER;
import static io.masthead.domain.section.Fixtures.REVIEWER;
import static io.masthead.domain.section.Fixtures.SECOND_REVIEWER;
import static io.masthead.domain.section.Fixtures.as;
import static io.masthead.domain.section.Fixtures.codes;
import static io.masthead.domain.section.Fixtures.draftBy;
import static io.masthead.domain.section.Fixtures.reviewing;
import static io.masthead.domain.section.Fixtures.submittedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.publication.ReviewPolicy.Stage;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.review.ReviewReason;
import io.masthead.domain.review.ReviewerSubstitution;
import io.masthead.domain.staff.Person;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffReason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NamedReviewerTest {

    private static final ReviewPolicy LEGAL_TWICE = new ReviewPolicy(List.of(
            new Stage("Legal", 2, Set.of("reviewer", "second-reviewer")),
            new Stage("Legal again", 1, Set.of("reviewer"))));

    private final Section section = submitted();

    private static Section submitted() {
        var section = draftBy(AUTHOR, LEGAL_TWICE);
        section.submit("", AUTHOR);
        return section;
    }

    private static ReviewerSubstitution substitution(Person person, Person replacement) {
        return new ReviewerSubstitution(person.subject(), person.name(), replacement);
    }

    private List<ReasonCode> refusals(Person person, Person replacement) {
        var request = MoveRequest.substitute(substitution(person, replacement), "Away.");
        return codes(section.refusals(SectionMove.REPLACE_REVIEWER, as(PUBLISHER, Role.PUBLISHER), request));
    }

    @Nested
    class Replaced {

        @Test
        void gives_way_to_the_other_in_every_stage_ahead() {
            section.replaceReviewer(substitution(REVIEWER, COLLEAGUE));
            assertThat(section.allows(SectionMove.APPROVE, reviewing(COLLEAGUE)))
                    .isTrue();
            assertThat(codes(section.refusals(SectionMove.APPROVE, reviewing(REVIEWER))))
                    .containsExactly(ReviewReason.NOT_IN_STAGE);
            assertThat(section.review().openRound().policy().stage(1).people()).containsExactly("colleague");
        }

        @Test
        void leaves_the_settings_as_they_are() {
            section.replaceReviewer(substitution(REVIEWER, COLLEAGUE));
            assertThat(section.issue().publication().policy()).isEqualTo(LEGAL_TWICE);
        }

        @Test
        void raises_the_version_that_writes_are_based_on() {
            int version = section.version();
            section.replaceReviewer(substitution(REVIEWER, COLLEAGUE));
            assertThat(section.version()).isEqualTo(version + 1);
        }

        @Test
        void keeps_their_name_in_the_stages_that_are_passed() {
            section.approve("", REVIEWER);
            section.approve("", SECOND_REVIEWER);
            assertThat(refusals(REVIEWER, COLLEAGUE)).isEmpty();
            section.replaceReviewer(substitution(REVIEWER, COLLEAGUE));
            assertThat(section.review().openRound().policy().stage(0).people()).contains("reviewer");
        }
    }

    @Nested
    class Is_not_replaced {

        @Test
        void by_anybody_but_a_publisher() {
            assertThat(codes(section.refusals(SectionMove.REPLACE_REVIEWER, reviewing(REVIEWER))))
                    .containsExactly(StaffReason.MISSING_ROLE);
        }

        @Test
        void where_the_review_names_nobody() {
            assertThat(codes(submittedBy(AUTHOR).refusals(SectionMove.REPLACE_REVIEWER, as(PUBLISHER, Role.PUBLISHER))))
                    .containsExactly(ReviewReason.NOBODY_NAMED);
        }

        @Test
        void where_the_stages_that_name_people_are_passed() {
            var legalFirst = new ReviewPolicy(
                    List.of(new Stage("Legal", 1, Set.of("reviewer")), new Stage("Review", 1, Set.of())));
            var passed = draftBy(AUTHOR, legalFirst);
            passed.submit("", AUTHOR);
            passed.approve("", REVIEWER);
            assertThat(codes(passed.refusals(SectionMove.REPLACE_REVIEWER, as(PUBLISHER, Role.PUBLISHER))))
                    .containsExactly(ReviewReason.NOBODY_NAMED);
        }

        @Test
        void who_is_not_named() {
            assertThat(refusals(COLLEAGUE, PUBLISHER)).containsExactly(ReviewReason.NOT_NAMED);
        }

        @Test
        void who_has_approved_in_the_present_stage() {
            section.approve("", REVIEWER);
            assertThat(refusals(REVIEWER, COLLEAGUE)).containsExactly(ReviewReason.REPLACED_HAS_APPROVED);
        }

        @Test
        void by_somebody_named_beside_them() {
            assertThat(refusals(REVIEWER, SECOND_REVIEWER)).containsExactly(ReviewReason.NAMED_ALREADY);
        }

        @Test
        void by_an_author() {
            assertThat(refusals(REVIEWER, AUTHOR)).containsExactly(ReviewReason.REPLACEMENT_WROTE);
        }
    }
}
