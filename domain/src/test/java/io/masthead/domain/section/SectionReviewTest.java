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
import static io.masthead.domain.section.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.publication.ReviewPolicy.Stage;
import io.masthead.domain.review.ReviewReason;
import io.masthead.domain.review.ReviewerSubstitution;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffReason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SectionReviewTest {

    private static final ReviewPolicy TWO_PEOPLE = new ReviewPolicy(List.of(new Stage("Review", 2, Set.of())));

    private static final ReviewPolicy THEN_LEGAL = new ReviewPolicy(
            List.of(new Stage("Review", 2, Set.of()), new Stage("Legal", 1, Set.of("second-reviewer"))));

    private static final ReviewPolicy ANYBODY_TWICE =
            new ReviewPolicy(List.of(new Stage("Review", 1, Set.of()), new Stage("Legal", 1, Set.of())));

    private static Section submittedUnder(ReviewPolicy policy) {
        var section = draftBy(AUTHOR, policy);
        section.submit("", AUTHOR);
        return section;
    }

    @Nested
    class In_stages {

        @Test
        void needs_two_people_in_a_stage_of_two() {
            var section = submittedUnder(THEN_LEGAL);
            section.approve("", REVIEWER);
            assertThat(section.state()).isEqualTo(SectionState.IN_REVIEW);
            assertThat(codes(section.refusals(SectionMove.APPROVE, reviewing(REVIEWER))))
                    .containsExactly(ReviewReason.ALREADY_APPROVED_BY_YOU);
        }

        @Test
        void admits_only_the_named_people_to_their_stage() {
            var section = submittedUnder(THEN_LEGAL);
            section.approve("", REVIEWER);
            section.approve("", COLLEAGUE);
            assertThat(codes(section.refusals(SectionMove.APPROVE, reviewing(REVIEWER))))
                    .containsExactly(ReviewReason.NOT_IN_STAGE);
            section.approve("", SECOND_REVIEWER);
            assertThat(section.state()).isEqualTo(SectionState.APPROVED);
            assertThat(section.approvals()).hasSize(3);
        }

        @Test
        void asks_for_a_look_at_the_next_stage_before_it_is_approved_in_that() {
            var section = submittedUnder(ANYBODY_TWICE);
            int seen = section.version();
            section.approve("", REVIEWER);
            assertThat(section.review().openRound().stage()).isEqualTo(1);
            assertThat(section.version()).isGreaterThan(seen);
            assertThat(section.allows(SectionMove.APPROVE, reviewing(REVIEWER))).isTrue();
        }

        @Test
        void lets_two_people_approve_at_once_within_a_stage() {
            var section = submittedUnder(TWO_PEOPLE);
            int seen = section.version();
            section.approve("", REVIEWER);
            assertThat(section.version()).isEqualTo(seen);
        }

        @Test
        void goes_back_to_the_first_stage_after_a_request_for_changes() {
            var section = submittedUnder(THEN_LEGAL);
            section.approve("", REVIEWER);
            section.approve("", COLLEAGUE);
            section.requestChanges("No.", SECOND_REVIEWER);
            section.save(text("Better."), "", Revision.Origin.SAVED, AUTHOR);
            section.submit("", AUTHOR);
            assertThat(section.review().openRound().stage()).isZero();
            assertThat(section.review().openRound().approvals()).isEmpty();
        }
    }

    @Nested
    class While_the_settings_change {

        @Test
        void is_decided_by_the_policy_of_its_submission_where_the_new_one_asks_less() {
            var section = submittedUnder(TWO_PEOPLE);
            section.approve("", REVIEWER);
            nowUnder(section, ReviewPolicy.DEFAULT);
            assertThat(section.state()).isEqualTo(SectionState.IN_REVIEW);
            assertThat(section.review().openRound().currentStage().approvals()).isEqualTo(2);
            section.approve("", SECOND_REVIEWER);
            assertThat(section.state()).isEqualTo(SectionState.APPROVED);
        }

        @Test
        void is_decided_by_the_policy_of_its_submission_where_the_new_one_asks_more() {
            var section = submittedUnder(ReviewPolicy.DEFAULT);
            nowUnder(section, THEN_LEGAL);
            section.approve("", REVIEWER);
            assertThat(section.state()).isEqualTo(SectionState.APPROVED);
        }

        @Test
        void admits_whom_the_policy_of_its_submission_admits() {
            var section = submittedUnder(ReviewPolicy.DEFAULT);
            nowUnder(section, new ReviewPolicy(List.of(new Stage("Legal", 1, Set.of("second-reviewer")))));
            assertThat(section.allows(SectionMove.APPROVE, reviewing(REVIEWER))).isTrue();
        }

        @Test
        void gives_way_to_the_new_policy_with_the_next_submission() {
            var section = submittedUnder(TWO_PEOPLE);
            nowUnder(section, ReviewPolicy.DEFAULT);
            section.withdraw("", AUTHOR);
            section.submit("", AUTHOR);
            section.approve("", REVIEWER);
            assertThat(section.state()).isEqualTo(SectionState.APPROVED);
        }

        @Test
        void leaves_an_approval_that_is_revived_what_it_was() {
            var section = submittedUnder(ReviewPolicy.DEFAULT);
            section.approve("", REVIEWER);
            nowUnder(section, TWO_PEOPLE);
            section.reopen();
            section.submit("", AUTHOR);
            assertThat(section.state()).isEqualTo(SectionState.APPROVED);
            assertThat(section.approvals()).hasSize(1);
        }

        private void nowUnder(Section section, ReviewPolicy policy) {
            PublicationFixtures.change(section.issue().publication(), policy);
        }
    }

    @Nested
    class Where_a_named_reviewer_is_replaced {

        private final Section section = submittedUnder(THEN_LEGAL);
        private final ReviewerSubstitution substitution =
                new ReviewerSubstitution(SECOND_REVIEWER.subject(), SECOND_REVIEWER.name(), COLLEAGUE);

        @Test
        void leaves_the_settings_as_they_are() {
            section.replaceReviewer(substitution);
            assertThat(section.issue().publication().policy()).isEqualTo(THEN_LEGAL);
        }

        @Test
        void raises_the_version_that_writes_are_based_on() {
            int version = section.version();
            section.replaceReviewer(substitution);
            assertThat(section.version()).isEqualTo(version + 1);
        }

        @Test
        void is_for_publishers_alone() {
            assertThat(codes(section.refusals(SectionMove.REPLACE_REVIEWER, reviewing(REVIEWER))))
                    .containsExactly(StaffReason.MISSING_ROLE);
        }

        @Test
        void refuses_an_author_in_the_place() {
            var request = MoveRequest.substitute(
                    new ReviewerSubstitution(SECOND_REVIEWER.subject(), SECOND_REVIEWER.name(), AUTHOR), "Away.");
            assertThat(codes(section.refusals(SectionMove.REPLACE_REVIEWER, as(PUBLISHER, Role.PUBLISHER), request)))
                    .containsExactly(ReviewReason.REPLACEMENT_WROTE);
        }
    }
}
