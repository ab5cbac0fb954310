package io.masthead.domain.section;

import static io.masthead.domain.section.Fixtures.AUTHOR;
import static io.masthead.domain.section.Fixtures.COLLEAGUE;
import static io.masthead.domain.section.Fixtures.REVIEWER;
import static io.masthead.domain.section.Fixtures.approvedBy;
import static io.masthead.domain.section.Fixtures.codes;
import static io.masthead.domain.section.Fixtures.draftBy;
import static io.masthead.domain.section.Fixtures.editing;
import static io.masthead.domain.section.Fixtures.empty;
import static io.masthead.domain.section.Fixtures.reviewing;
import static io.masthead.domain.section.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.StaffReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SectionTextTest {

    @Nested
    class New {

        @Test
        void has_an_empty_first_revision_that_nobody_wrote() {
            var section = empty(ReviewPolicy.DEFAULT);
            assertThat(section.headNumber()).isEqualTo(1);
            assertThat(section.head().authors()).isEmpty();
            assertThat(section.head().savedBy()).isNull();
            assertThat(section.state()).isEqualTo(SectionState.DRAFT);
        }

        @Test
        void cannot_be_submitted_without_text() {
            assertThat(codes(empty(ReviewPolicy.DEFAULT).refusals(SectionMove.SUBMIT, editing(AUTHOR))))
                    .containsExactly(SectionReason.BODY_EMPTY);
        }

        @Test
        void is_told_every_reason_at_once() {
            var section = empty(ReviewPolicy.DEFAULT);
            section.save(new SectionText("", "", Document.EMPTY), "", Revision.Origin.SAVED, AUTHOR);
            assertThat(codes(section.refusals(SectionMove.SUBMIT, reviewing(AUTHOR))))
                    .containsExactly(StaffReason.MISSING_ROLE, SectionReason.TITLE_EMPTY, SectionReason.BODY_EMPTY);
        }
    }

    @Nested
    class A_title {

        @Test
        void keeps_what_cannot_be_seen_to_be_refused() {
            var text = new SectionText("The right\u200F way", "By a\u00ADb", Document.EMPTY);
            assertThat(SectionRules.problems(text))
                    .extracting(Reason::field, Reason::code)
                    .containsExactly(
                            tuple("title", GeneralReason.HIDDEN_CHARACTERS),
                            tuple("byline", GeneralReason.HIDDEN_CHARACTERS));
        }

        @Test
        void of_invisible_characters_alone_is_empty() {
            assertThat(new SectionText("\u200B\u3164", "", Document.EMPTY).title())
                    .isEmpty();
        }
    }

    @Nested
    class A_save {

        @Test
        void makes_the_next_revision_with_its_author() {
            var section = draftBy(AUTHOR);
            assertThat(section.headNumber()).isEqualTo(2);
            assertThat(section.head().authors()).containsExactly(AUTHOR.id());
            assertThat(section.head().basedOn()).isEqualTo(1);
        }

        @Test
        void of_an_identical_text_makes_none() {
            var section = draftBy(AUTHOR);
            int version = section.version();
            assertThat(section.save(text("The river falls."), "", Revision.Origin.SAVED, COLLEAGUE))
                    .isEmpty();
            assertThat(section.version()).isEqualTo(version);
            assertThat(section.head().authors()).containsExactly(AUTHOR.id());
        }

        @Test
        void keeps_the_authors_of_what_it_is_based_on() {
            var section = draftBy(AUTHOR);
            section.save(text("The river rises."), "", Revision.Origin.SAVED, COLLEAGUE);
            assertThat(section.head().authors()).containsExactlyInAnyOrder(AUTHOR.id(), COLLEAGUE.id());
        }

        @Test
        void after_an_approval_has_only_the_authors_since() {
            var section = approvedBy(REVIEWER);
            section.reopen();
            section.save(text("The river rises."), "", Revision.Origin.SAVED, COLLEAGUE);
            assertThat(section.head().authors()).containsExactly(COLLEAGUE.id());
        }

        @Test
        void raises_the_version_that_writes_are_based_on() {
            var section = draftBy(AUTHOR);
            int version = section.version();
            section.save(text("The river rises."), "", Revision.Origin.SAVED, AUTHOR);
            assertThat(section.version()).isGreaterThan(version);
        }

        @Test
        void keeps_the_ids_of_blocks_that_stay() {
            var section = draftBy(AUTHOR);
            var before = idOf(section);
            section.save(text("The river falls again."), "", Revision.Origin.SAVED, AUTHOR);
            assertThat(idOf(section)).isEqualTo(before);
        }

        @Test
        void cannot_be_longer_than_the_limit_once_its_blocks_have_ids() {
            var letters = "x".repeat(2_000_000 - "<p></p>".length());
            var section = draftBy(AUTHOR);
            assertThat(HtmlWriter.write(text(letters).body())).hasSize(2_000_000);
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> section.save(text(letters), "", Revision.Origin.SAVED, AUTHOR))
                    .satisfies(refused -> assertThat(codes(refused.reasons())).containsExactly(GeneralReason.TOO_LONG));
            assertThat(section.headNumber()).isEqualTo(2);
        }

        private String idOf(Section section) {
            return HtmlWriter.write(section.head().text().body()).replaceAll("(?s).*?data-id=\"([^\"]+)\".*", "$1");
        }
    }

    @Nested
    class Restored {

        @Test
        void has_the_old_authors_so_that_the_restorer_may_decide() {
            var section = draftBy(AUTHOR);
            var old = section.head();
            section.save(text("The river rises."), "", Revision.Origin.SAVED, REVIEWER);
            section.restore(old, REVIEWER);
            section.submit("", AUTHOR);
            assertThat(section.head().authors()).containsExactly(AUTHOR.id());
            assertThat(section.allows(SectionMove.APPROVE, reviewing(REVIEWER))).isTrue();
        }

        @Test
        void makes_no_revision_where_nothing_differs() {
            var section = draftBy(AUTHOR);
            assertThat(section.restore(section.head(), COLLEAGUE)).isEmpty();
        }
    }

    @Nested
    class That_cannot_be_read {

        private final Section section = SectionFixtures.stored(draftBy(AUTHOR), "<p>Nobody closes this");

        @Test
        void is_saved_over() {
            assertThat(section.save(text("The river falls."), "", Revision.Origin.SAVED, COLLEAGUE))
                    .hasValueSatisfying(next -> assertThat(next.isIntact()).isTrue());
        }

        @Test
        void has_its_title_and_is_not_submitted() {
            assertThat(section.head().readablePart().title()).isEqualTo(section.title());
            assertThat(section.head().readablePart().body()).isEqualTo(Document.EMPTY);
            assertThat(codes(section.refusals(SectionMove.SUBMIT, editing(AUTHOR))))
                    .containsExactly(SectionReason.TEXT_UNREADABLE);
        }

        @Test
        void is_restored_by_nobody() {
            var broken = section.head();
            section.save(text("The river rises."), "", Revision.Origin.SAVED, AUTHOR);

            assertThatExceptionOfType(Refused.class).isThrownBy(() -> section.restore(broken, AUTHOR));
        }
    }
}
