package io.masthead.domain.review;

import static io.masthead.domain.review.Reviews.EDITOR;
import static io.masthead.domain.review.Reviews.REVIEWER;
import static io.masthead.domain.review.Reviews.SECOND;
import static io.masthead.domain.review.Reviews.THIRD;
import static io.masthead.domain.review.Reviews.openedBy;
import static io.masthead.domain.review.Reviews.reviewing;
import static io.masthead.domain.review.Reviews.substitution;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.publication.ReviewPolicy.Stage;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.staff.Person;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

    private static final ReviewPolicy LEGAL_TWICE = new ReviewPolicy(List.of(
            new Stage("Legal", 2, Set.of("reviewer", "second")), new Stage("Legal again", 1, Set.of("reviewer"))));

    private static final Set<UUID> AUTHORS = Set.of(EDITOR.id());

    private static List<ReasonCode> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    @Nested
    class A_decision {

        private final LatestReview review = openedBy(THIRD, LEGAL_TWICE);

        private List<ReasonCode> refusalsTo(Person person) {
            return codes(ReviewRules.refusalsToApprove(review, AUTHORS, reviewing(person)));
        }

        @Test
        void is_open_to_whom_the_stage_names() {
            assertThat(refusalsTo(REVIEWER)).isEmpty();
        }

        @Test
        void is_refused_to_an_author_also_where_no_round_is_open() {
            assertThat(refusalsTo(EDITOR)).contains(ReviewReason.OWN_TEXT);
            assertThat(codes(ReviewRules.refusalsToDecide(new LatestReview(), AUTHORS, reviewing(EDITOR))))
                    .containsExactly(ReviewReason.OWN_TEXT);
        }

        @Test
        void is_refused_to_whoever_submitted_and_whom_the_stage_does_not_name_with_both_reasons() {
            assertThat(refusalsTo(THIRD)).containsExactly(ReviewReason.OWN_SUBMISSION, ReviewReason.NOT_IN_STAGE);
        }

        @Test
        void is_approved_once_by_each_person_in_a_stage() {
            review.approve("", REVIEWER);
            assertThat(refusalsTo(REVIEWER)).containsExactly(ReviewReason.ALREADY_APPROVED_BY_YOU);
            review.approve("", SECOND);
            assertThat(refusalsTo(REVIEWER)).isEmpty();
        }
    }

    @Nested
    class A_withdrawal {

        @Test
        void is_for_whoever_submitted() {
            var review = openedBy(EDITOR, ReviewPolicy.DEFAULT);
            assertThat(ReviewRules.refusalsToWithdraw(review, reviewing(EDITOR)))
                    .isEmpty();
            assertThat(codes(ReviewRules.refusalsToWithdraw(review, reviewing(SECOND))))
                    .containsExactly(ReviewReason.NOT_SUBMITTER);
        }
    }

    @Nested
    class A_named_person {

        private final LatestReview review = openedBy(EDITOR, LEGAL_TWICE);

        private List<ReasonCode> refusals(Person person, Person replacement) {
            return codes(ReviewRules.refusals(review.openRound(), AUTHORS, substitution(person, replacement)));
        }

        @Test
        void gives_way_to_the_other_in_every_stage_ahead() {
            assertThat(refusals(REVIEWER, THIRD)).isEmpty();
            review.substitute(substitution(REVIEWER, THIRD));
            assertThat(ReviewRules.refusalsToDecide(review, AUTHORS, reviewing(THIRD)))
                    .isEmpty();
            assertThat(codes(ReviewRules.refusalsToDecide(review, AUTHORS, reviewing(REVIEWER))))
                    .containsExactly(ReviewReason.NOT_IN_STAGE);
        }

        @Test
        void is_not_replaced_where_the_review_names_nobody() {
            var anybody = openedBy(EDITOR, ReviewPolicy.DEFAULT);
            assertThat(codes(ReviewRules.refusalsToSubstitute(anybody))).containsExactly(ReviewReason.NOBODY_NAMED);
            assertThat(ReviewRules.refusalsToSubstitute(review)).isEmpty();
        }

        @Test
        void is_not_replaced_where_the_stages_that_name_people_are_passed() {
            var legalFirst = openedBy(
                    EDITOR,
                    new ReviewPolicy(
                            List.of(new Stage("Legal", 1, Set.of("reviewer")), new Stage("Review", 1, Set.of()))));
            legalFirst.approve("", REVIEWER);
            assertThat(codes(ReviewRules.refusalsToSubstitute(legalFirst))).containsExactly(ReviewReason.NOBODY_NAMED);
        }

        @Test
        void is_not_replaced_where_they_are_not_named() {
            assertThat(refusals(THIRD, Reviews.person("fourth"))).containsExactly(ReviewReason.NOT_NAMED);
        }

        @Test
        void is_not_replaced_once_they_have_approved_in_the_present_stage() {
            review.approve("", REVIEWER);
            assertThat(refusals(REVIEWER, THIRD)).containsExactly(ReviewReason.REPLACED_HAS_APPROVED);
        }

        @Test
        void is_not_replaced_by_somebody_named_beside_them() {
            assertThat(refusals(REVIEWER, SECOND)).containsExactly(ReviewReason.NAMED_ALREADY);
        }

        @Test
        void is_not_replaced_by_an_author_or_whoever_submitted() {
            assertThat(refusals(REVIEWER, EDITOR)).containsExactly(ReviewReason.REPLACEMENT_WROTE);
        }
    }
}
