package io.masthead.domain.section;

import static io.masthead.domain.section.Fixtures.AUTHOR;
import static io.masthead.domain.section.Fixtures.COLLEAGUE;
import static io.masthead.domain.section.Fixtures.PUBLISHER;
import static io.masthead.domain.section.Fixtures.REVIEWER;
import static io.masthead.domain.section.Fixtures.approvedBy;
import static io.masthead.domain.section.Fixtures.as;
import static io.masthead.domain.section.Fixtures.codes;
import static io.masthead.domain.section.Fixtures.draftBy;
import static io.masthead.domain.section.Fixtures.editing;
import static io.masthead.domain.section.Fixtures.rejectedBy;
import static io.masthead.domain.section.Fixtures.reviewing;
import static io.masthead.domain.section.Fixtures.submittedBy;
import static io.masthead.domain.section.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.issue.IssueReason;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.review.ReviewReason;
import io.masthead.domain.staff.Role;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SectionTest {

    @Nested
    class In_review {

        @Test
        void cannot_be_approved_by_its_author() {
            assertThat(codes(submittedBy(AUTHOR).refusals(SectionMove.APPROVE, as(AUTHOR, Role.values()))))
                    .contains(ReviewReason.OWN_TEXT);
        }

        @Test
        void cannot_be_approved_by_whoever_submitted_it() {
            var section = draftBy(AUTHOR);
            section.submit("", COLLEAGUE);
            assertThat(codes(section.refusals(SectionMove.APPROVE, as(COLLEAGUE, Role.EDITOR, Role.REVIEWER))))
                    .containsExactly(ReviewReason.OWN_SUBMISSION);
        }

        @Test
        void can_be_approved_by_somebody_else() {
            assertThat(submittedBy(AUTHOR).allows(SectionMove.APPROVE, reviewing(REVIEWER)))
                    .isTrue();
        }

        @Test
        void is_withdrawn_by_whoever_submitted_or_a_publisher_only() {
            var section = submittedBy(AUTHOR);
            assertThat(section.allows(SectionMove.WITHDRAW, editing(AUTHOR))).isTrue();
            assertThat(section.allows(SectionMove.WITHDRAW, as(PUBLISHER, Role.PUBLISHER)))
                    .isTrue();
            assertThat(codes(section.refusals(SectionMove.WITHDRAW, editing(COLLEAGUE))))
                    .containsExactly(ReviewReason.NOT_SUBMITTER);
        }

        @Test
        void needs_the_revision_named_to_be_decided() {
            var section = submittedBy(AUTHOR);
            assertThat(codes(section.refusals(SectionMove.APPROVE, reviewing(REVIEWER), MoveRequest.on(null, ""))))
                    .containsExactly(GeneralReason.MISSING);
            assertThat(codes(section.refusals(SectionMove.APPROVE, reviewing(REVIEWER), MoveRequest.on(1, ""))))
                    .containsExactly(SectionReason.OTHER_REVISION);
        }

        @Test
        void needs_a_comment_to_be_sent_back() {
            assertThat(codes(submittedBy(AUTHOR)
                            .refusals(SectionMove.REQUEST_CHANGES, reviewing(REVIEWER), MoveRequest.on(2, ""))))
                    .containsExactly(GeneralReason.MISSING);
        }

        @Test
        void names_the_person_before_the_state() {
            var section = approvedBy(REVIEWER);
            var refused = codes(section.refusals(SectionMove.APPROVE, as(AUTHOR, Role.REVIEWER)));
            assertThat(refused).containsExactly(ReviewReason.OWN_TEXT, SectionReason.WRONG_STATE);
        }
    }

    @Nested
    class Sent_back {

        @Test
        void needs_a_reply_to_come_again_with_the_same_text() {
            var section = rejectedBy(REVIEWER);
            assertThat(codes(section.refusals(SectionMove.SUBMIT, editing(AUTHOR), MoveRequest.on(null, ""))))
                    .containsExactly(SectionReason.UNCHANGED_SINCE_REJECTION);
            assertThat(section.refusals(SectionMove.SUBMIT, editing(AUTHOR), MoveRequest.on(null, "It is the Kura.")))
                    .isEmpty();
        }

        @Test
        void comes_again_with_another_text_without_a_word() {
            var section = rejectedBy(REVIEWER);
            section.save(text("The Kura falls."), "", Revision.Origin.SAVED, AUTHOR);
            assertThat(section.refusals(SectionMove.SUBMIT, editing(AUTHOR), MoveRequest.on(null, "")))
                    .isEmpty();
        }

        @Test
        void keeps_the_reason_in_its_round() {
            var round = Objects.requireNonNull(rejectedBy(REVIEWER).review().round());
            assertThat(round.closingWords()).isEqualTo("Which river?");
            assertThat(round.decisions()).hasSize(1);
        }
    }

    @Nested
    class Approved {

        @Test
        void binds_the_approval_to_revision_and_hash() {
            var section = approvedBy(REVIEWER);
            assertThat(section.approvals()).singleElement().satisfies(decision -> {
                assertThat(decision.revision()).isEqualTo(section.headNumber());
                assertThat(decision.contentHash()).isEqualTo(section.head().contentHash());
                assertThat(decision.personName()).isEqualTo(REVIEWER.name());
            });
        }

        @Test
        void is_reopened_only_with_a_reason() {
            assertThat(codes(approvedBy(REVIEWER)
                            .refusals(SectionMove.REOPEN, editing(AUTHOR), MoveRequest.on(null, ""))))
                    .containsExactly(GeneralReason.MISSING);
        }

        @Test
        void has_no_approval_once_reopened() {
            var section = approvedBy(REVIEWER);
            section.reopen();
            assertThat(section.approvals()).isEmpty();
        }

        @Test
        void is_revived_by_exactly_the_approved_text() {
            var section = approvedBy(REVIEWER);
            var approved = section.head();
            section.reopen();
            section.save(text("The river rises."), "", Revision.Origin.SAVED, COLLEAGUE);
            section.restore(approved, COLLEAGUE);
            section.submit("", COLLEAGUE);
            assertThat(section.state()).isEqualTo(SectionState.APPROVED);
            assertThat(section.approvals())
                    .singleElement()
                    .satisfies(decision -> assertThat(decision.personName()).isEqualTo(REVIEWER.name()));
        }

        @Test
        void is_not_revived_by_another_text() {
            var section = approvedBy(REVIEWER);
            section.reopen();
            section.save(text("The river rises."), "", Revision.Origin.SAVED, COLLEAGUE);
            section.submit("", COLLEAGUE);
            assertThat(section.state()).isEqualTo(SectionState.IN_REVIEW);
        }
    }

    @Nested
    class Being_published {

        @Test
        void refuses_every_move() {
            for (var state : SectionState.values()) {
                var section = Fixtures.in(state);
                section.issue().freezeFor(UUID.randomUUID());
                for (var move : SectionMove.values()) {
                    assertThat(codes(section.refusals(move, as(PUBLISHER, Role.values()))))
                            .contains(IssueReason.BEING_PUBLISHED);
                }
            }
        }

        @Test
        void thaws_with_the_section_as_it_was() {
            var section = draftBy(AUTHOR);
            section.issue().freezeFor(UUID.randomUUID());
            section.issue().thaw();
            assertThat(section.allows(SectionMove.SAVE, editing(AUTHOR))).isTrue();
        }
    }

    @Nested
    class Of_a_published_issue {

        @Test
        void waits_for_a_correction() {
            var section = approvedBy(REVIEWER);
            section.issue().published(1);
            assertThat(codes(section.refusals(SectionMove.REOPEN, editing(AUTHOR))))
                    .containsExactly(IssueReason.NOT_IN_PRODUCTION);
            section.issue().correct();
            assertThat(section.allows(SectionMove.REOPEN, editing(AUTHOR))).isTrue();
        }
    }
}
