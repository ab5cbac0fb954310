package io.masthead.domain.review;

import static io.masthead.domain.review.Reviews.EDITOR;
import static io.masthead.domain.review.Reviews.HASH;
import static io.masthead.domain.review.Reviews.REVIEWER;
import static io.masthead.domain.review.Reviews.SECOND;
import static io.masthead.domain.review.Reviews.THIRD;
import static io.masthead.domain.review.Reviews.openedBy;
import static io.masthead.domain.review.Reviews.submit;
import static io.masthead.domain.review.Reviews.substitution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.publication.ReviewPolicy.Stage;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LatestReviewTest {

    private static final ReviewPolicy TWO_THEN_ONE =
            new ReviewPolicy(List.of(new Stage("Review", 2, Set.of()), new Stage("Legal", 1, Set.of("third"))));

    @Nested
    class An_open_round {

        private final LatestReview review = openedBy(EDITOR, TWO_THEN_ONE);

        @Test
        void passes_its_stages_in_order_each_with_enough_approvals() {
            assertThat(review.approve("", REVIEWER)).isEqualTo(ApprovalOutcome.MORE_NEEDED);
            assertThat(review.approve("", SECOND)).isEqualTo(ApprovalOutcome.STAGE_PASSED);
            assertThat(review.openRound().currentStage().name()).isEqualTo("Legal");
            assertThat(review.approve("", THIRD)).isEqualTo(ApprovalOutcome.POLICY_MET);
            assertThat(review.isOpen()).isFalse();
            assertThat(review.approvals()).extracting(Decision::person).containsExactly(REVIEWER, SECOND, THIRD);
        }

        @Test
        void approves_exactly_the_text_that_was_submitted() {
            review.approve("", REVIEWER);
            review.approve("", SECOND);
            assertThat(review.hasApproved(HASH)).isFalse();
            review.approve("", THIRD);
            assertThat(review.hasApproved(HASH)).isTrue();
            assertThat(review.hasApproved("b".repeat(64))).isFalse();
        }

        @Test
        void ends_with_a_request_for_changes_at_whatever_stage() {
            review.approve("", REVIEWER);
            review.requestChanges("Which river?", SECOND);
            assertThat(review.isOpen()).isFalse();
            assertThat(review.hasRejected(HASH)).isTrue();
            assertThat(Objects.requireNonNull(review.round()).closingWords()).isEqualTo("Which river?");
        }

        @Test
        void counts_the_approvals_of_its_present_stage_only() {
            review.approve("", REVIEWER);
            review.approve("", SECOND);
            assertThat(review.openRound().approvalsOfStage()).isEmpty();
            assertThat(review.openRound().approvals()).hasSize(2);
        }

        @Test
        void puts_one_person_in_anothers_place_in_the_stages_ahead() {
            review.substitute(substitution(THIRD, SECOND));
            assertThat(review.openRound().policy().stage(1).people()).containsExactly("second");
        }

        @Test
        void keeps_a_name_in_the_stages_that_are_passed() {
            var named = openedBy(
                    EDITOR,
                    new ReviewPolicy(List.of(
                            new Stage("Legal", 1, Set.of("reviewer")), new Stage("Again", 1, Set.of("reviewer")))));
            named.approve("", REVIEWER);
            named.substitute(substitution(REVIEWER, SECOND));
            assertThat(named.openRound().policy().stage(0).people()).containsExactly("reviewer");
            assertThat(named.openRound().policy().stage(1).people()).containsExactly("second");
        }
    }

    @Nested
    class The_next_round {

        @Test
        void begins_at_the_first_stage_without_approvals() {
            var review = openedBy(EDITOR, TWO_THEN_ONE);
            review.approve("", REVIEWER);
            review.approve("", SECOND);
            review.requestChanges("No.", THIRD);
            submit(review, EDITOR, TWO_THEN_ONE);
            assertThat(review.openRound().number()).isEqualTo(2);
            assertThat(review.openRound().stage()).isZero();
            assertThat(review.openRound().approvals()).isEmpty();
        }

        @Test
        void is_decided_by_the_policy_of_its_own_submission() {
            var review = openedBy(EDITOR, TWO_THEN_ONE);
            review.withdraw("", EDITOR);
            submit(review, EDITOR, ReviewPolicy.DEFAULT);
            assertThat(review.approve("", REVIEWER)).isEqualTo(ApprovalOutcome.POLICY_MET);
        }

        @Test
        void forgets_what_was_rejected_once_it_approves() {
            var review = openedBy(EDITOR, ReviewPolicy.DEFAULT);
            review.requestChanges("Which river?", REVIEWER);
            submit(review, EDITOR, ReviewPolicy.DEFAULT);
            review.approve("", REVIEWER);
            assertThat(review.hasRejected(HASH)).isFalse();
        }
    }

    @Nested
    class Without_an_open_round {

        @Test
        void nothing_is_decided() {
            assertThatIllegalStateException().isThrownBy(() -> new LatestReview().approve("", REVIEWER));
        }

        @Test
        void there_is_nothing_to_withdraw() {
            var review = openedBy(EDITOR, ReviewPolicy.DEFAULT);
            review.approve("", REVIEWER);
            review.withdraw("", null);
            assertThat(Objects.requireNonNull(review.round()).outcome()).isEqualTo(ReviewRound.Outcome.APPROVED);
        }

        @Test
        void an_older_approval_can_be_revived() {
            var review = openedBy(EDITOR, ReviewPolicy.DEFAULT);
            review.approve("", REVIEWER);
            var approved = review.round();
            submit(review, EDITOR, ReviewPolicy.DEFAULT);
            review.revive(HASH, approved);
            assertThat(review.isOpen()).isFalse();
            assertThat(review.hasApproved(HASH)).isTrue();
        }
    }
}
