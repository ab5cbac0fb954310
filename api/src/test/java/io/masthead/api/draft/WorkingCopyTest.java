package io.masthead.api.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.masthead.api.world.Requests;
import io.masthead.domain.draft.DraftReason;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.RecoverableCopy;
import io.masthead.domain.issue.Issues;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Revision.Origin;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.SectionReason;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What was typed: no word of it is lost, and whoever typed it is an author of what becomes of it. */
@QuarkusTest
class WorkingCopyTest {

    @Inject
    Desks desks;

    @Inject
    Issues issues;

    private Actor ann;
    private Actor bob;
    private Actor publisher;
    private String issue;
    private UUID section;
    private TestTab first;
    private TestTab other;

    @BeforeEach
    void at_the_desk() {
        ann = desks.actor("editor", Role.EDITOR);
        bob = desks.actor("editor2", Role.EDITOR);
        publisher = desks.actor("publisher", Role.PUBLISHER);
        issue = Requests.issue("Copies");
        section = desks.section(issue, publisher);
        first = desks.tab(section, ann);
        other = desks.tab(section, bob);
        first.open();
    }

    @Nested
    class Saved {

        @Test
        void is_gone() {
            first.type("lava");
            first.save();
            assertThat(desks.workingCopy(section)).isEmpty();
            assertThat(desks.words(section)).isEqualTo("lava");
        }

        @Test
        void stays_where_it_was_written_after_what_is_saved() {
            first.type("lava");
            first.add("ash");
            first.write(3);
            var saved = desks.saves.fromTab(section, first.tab, desks.head(section), 2, request("lava"));
            assertThat(desks.words(section)).isEqualTo("lava");
            assertThat(desks.workingCopy(section)).contains("lava ash");
            assertThat(desks.writtenFrom(section)).isEqualTo(saved.headNumber());
        }

        @Test
        void answers_with_the_revision_that_it_became_whatever_came_after() {
            first.type("lava");
            var saved = desks.saves.fromTab(section, first.tab, desks.head(section), 2, request("lava"));
            desks.saves.fromScript(section, EditorTab.none(bob), desks.version(section), request("ice"));
            int made = saved.headNumber();
            assertThat(desks.revisions(section).get(made - 1).words()).isEqualTo("lava");
        }

        @Test
        void does_not_come_back_with_a_change_that_is_late() {
            first.type("lava");
            first.save();
            first.write(1);
            assertThat(desks.workingCopy(section)).isEmpty();
        }

        @Test
        void is_not_overwritten_by_an_older_change() {
            first.type("lava");
            first.type("ash");
            var late = desks.tab(section, ann);
            desks.workingCopies.write(section, first.tab, late.typed(1));
            assertThat(desks.workingCopy(section)).contains("lava ash");
        }

        @Test
        void stays_where_the_save_is_stale() {
            first.type("lava");
            desks.saves.fromScript(section, EditorTab.none(bob), desks.version(section), request("ice"));
            assertThat(refused(first::save)).containsExactly(SectionReason.STALE);
            assertThat(desks.workingCopy(section)).contains("lava");
        }

        @Test
        void is_not_stale_where_the_text_only_went_to_review_and_back() {
            first.type("lava");
            first.save();
            first.type("ash");
            apply(SectionMove.SUBMIT, ann);
            apply(SectionMove.WITHDRAW, ann);
            first.save();
            assertThat(desks.words(section)).isEqualTo("lava ash");
        }

        @Test
        void makes_its_writer_an_author_whoever_saves_the_same_words() {
            first.type("lava");
            first.leave();
            desks.saves.fromScript(section, EditorTab.none(bob), desks.version(section), request("lava"));
            assertThat(desks.revisions(section).getLast().authors())
                    .containsExactlyInAnyOrder(ann.person(), bob.person());
            assertThat(desks.workingCopy(section)).isEmpty();
        }

        @Test
        void makes_nobody_an_author_whose_words_are_not_in_it() {
            first.type("lava");
            desks.saves.fromScript(section, EditorTab.none(bob), desks.version(section), request("ice"));
            assertThat(desks.revisions(section).getLast().authors()).containsExactly(bob.person());
            assertThat(desks.workingCopy(section)).contains("lava");
        }

        @Test
        void makes_its_writer_an_author_of_what_has_whole_lines_of_it() {
            first.type("lava");
            first.leave();
            desks.saves.fromScript(section, EditorTab.none(bob), desks.version(section), request("ice</p><p>lava"));
            assertThat(desks.revisions(section).getLast().authors())
                    .containsExactlyInAnyOrder(ann.person(), bob.person());
            assertThat(desks.workingCopy(section)).contains("lava");
        }

        @Test
        void with_a_form_that_was_filled_from_it_makes_both_authors() {
            first.type("lava");
            first.leave();
            desks.saves.fromForm(
                    section,
                    EditorTab.none(bob),
                    desks.version(section),
                    desks.writtenAt(section),
                    request("lava and ash"));
            assertThat(desks.revisions(section).getLast().authors())
                    .containsExactlyInAnyOrder(ann.person(), bob.person());
            assertThat(desks.workingCopy(section)).isEmpty();
        }

        @Test
        void with_another_text_of_the_same_person_leaves_a_copy() {
            first.type("lava");
            first.leave();
            desks.saves.fromForm(section, EditorTab.none(ann), desks.version(section), null, request("ice"));
            assertThat(desks.workingCopy(section)).isEmpty();
            assertThat(desks.recoverable(section)).containsExactly("subject-editor: REPLACED: lava");
        }
    }

    @Nested
    class Left_and_not_continued {

        @BeforeEach
        void left() {
            first.type("lava");
            first.leave();
            other.open();
        }

        @Test
        void is_not_overwritten_where_it_was_written_since_it_was_seen() {
            var seen = desks.writtenAt(section);
            other.leave();
            desks.workingCopies.write(section, EditorTab.none(ann), first.typed(9));
            desks.workingCopies.goOn(section, other.tab, seen);
            other.type("ice");
            assertThat(desks.allWords(section)).contains("lava", "ice");
            assertThat(desks.recoverable(section)).isNotEmpty();
        }

        @Test
        void becomes_a_copy_when_somebody_else_begins_anew() {
            other.type("ice");
            assertThat(desks.workingCopy(section)).contains("ice");
            assertThat(desks.recoverable(section)).containsExactly("subject-editor: REPLACED: lava");
            other.save();
            assertThat(desks.revisions(section).getLast().authors()).containsExactly(bob.person());
        }

        @Test
        void becomes_a_copy_when_somebody_else_discards_it() {
            desks.workingCopies.discard(section, other.tab, 1);
            assertThat(desks.recoverable(section)).containsExactly("subject-editor: DISCARDED: lava");
        }

        @Test
        void stays_where_it_was_written_after_it_was_discarded() {
            other.leave();
            first.open();
            first.goOn();
            first.write(5);
            desks.workingCopies.discard(section, first.tab, 4);
            assertThat(desks.workingCopy(section)).contains("lava");
        }

        @Test
        void is_gone_when_its_writer_discards_it() {
            other.leave();
            desks.workingCopies.discard(section, first.tab, 1);
            assertThat(desks.workingCopy(section)).isEmpty();
            assertThat(desks.recoverable(section)).isEmpty();
        }
    }

    @Nested
    class Of_a_frozen_text {

        @BeforeEach
        void in_review() {
            first.type("lava");
            first.save();
            first.type("ash");
            apply(SectionMove.SUBMIT, ann);
        }

        @Test
        void waits_and_goes_on_when_changes_are_requested() {
            assertThat(refused(() -> first.type("ice"))).containsExactly(SectionReason.WRONG_STATE);
            assertThat(desks.workingCopy(section)).contains("lava ash");
            var reviewer = desks.actor("reviewer", Role.REVIEWER);
            desks.sections.apply(
                    section,
                    desks.version(section),
                    SectionMove.REQUEST_CHANGES,
                    MoveRequest.on(desks.head(section), "More ice."),
                    reviewer);
            first.save();
            assertThat(desks.words(section)).isEqualTo("lava ash ice");
        }

        @Test
        void is_kept_aside_where_it_comes_too_late() {
            assertThat(refused(() -> first.type("ice"))).containsExactly(SectionReason.WRONG_STATE);
            first.keep();
            assertThat(desks.recoverable(section)).containsExactly("subject-editor: NOT_KEPT: lava ash ice");
        }
    }

    @Nested
    class Of_what_is_gone {

        @Test
        void is_read_where_the_schema_has_no_place_for_it_any_more() {
            first.type("lava");
            desks.damage(section, "<blink>lava</blink>");
            assertThat(desks.workingCopy(section)).contains("lava");
            first.type("ash");
            first.save();
            assertThat(desks.words(section)).isEqualTo("lava ash");
        }

        @Test
        void is_refused_where_the_section_was_dropped() {
            desks.runningOrder.drop(section, desks.version(section), publisher);
            assertThat(refused(() -> first.type("lava"))).containsExactly(GeneralReason.NOT_FOUND);
            assertThat(refused(first::keep)).containsExactly(GeneralReason.NOT_FOUND);
        }

        @Test
        void is_refused_where_the_issue_was_discarded() {
            issues.discard(UUID.fromString(issue), null, "Twice", publisher);
            assertThat(refused(() -> first.type("lava"))).containsExactly(GeneralReason.NOT_FOUND);
        }
    }

    @Nested
    class A_recoverable_copy {

        @BeforeEach
        void taken_over() {
            first.type("lava");
            desks.tab(section, publisher).takeOver();
        }

        @Test
        void comes_back_with_its_author_and_stays_until_it_is_saved() {
            desks.silence(section, Duration.ofMinutes(3));
            other.open();
            desks.copies.restore(section, desks.copy(section), other.tab);
            assertThat(desks.workingCopy(section)).contains("lava");
            assertThat(desks.recoverable(section)).hasSize(1);
            other.goOn();
            other.save();
            assertThat(desks.recoverable(section)).isEmpty();
            assertThat(desks.revisions(section).getLast().authors())
                    .containsExactlyInAnyOrder(ann.person(), bob.person());
        }

        @Test
        void is_not_put_into_the_text_of_somebody_who_writes() {
            assertThat(refused(() -> desks.copies.restore(section, desks.copy(section), EditorTab.none(ann))))
                    .containsExactly(DraftReason.LEASED);
        }

        @Test
        void is_discarded_by_its_writer_and_by_publishers_alone() {
            var copy = desks.copy(section);
            assertThat(refused(() -> desks.copies.discard(section, copy, EditorTab.none(bob))))
                    .containsExactly(DraftReason.OTHERS_WORDS);
            desks.copies.discard(section, copy, EditorTab.none(ann));
            assertThat(desks.recoverable(section)).isEmpty();
        }

        @Test
        void is_not_lost_where_the_oldest_of_twenty_is_kept_once_more() {
            for (int i = 0; i < RecoverableCopy.MOST - 1; i++) {
                keep("number " + i);
            }
            keep("lava");
            assertThat(desks.recoverable(section))
                    .hasSize(RecoverableCopy.MOST)
                    .first()
                    .asString()
                    .endsWith("lava");
        }

        private void keep(String words) {
            var late = desks.tab(section, ann);
            late.add(words);
            late.keep();
        }

        @Test
        void is_one_of_twenty_of_its_writer() {
            for (int i = 0; i < RecoverableCopy.MOST + 3; i++) {
                var late = desks.tab(section, ann);
                assertThat(refused(() -> late.type("word"))).isNotEmpty();
                late.add("number " + i);
                late.keep();
            }
            assertThat(desks.recoverable(section))
                    .hasSize(RecoverableCopy.MOST)
                    .first()
                    .asString()
                    .endsWith("number 22");
        }
    }

    private void apply(SectionMove move, Actor actor) {
        desks.sections.apply(section, desks.version(section), move, MoveRequest.on(null, ""), actor);
    }

    private static MoveRequest request(String words) {
        return MoveRequest.save(Texts.of(words), Origin.SAVED, "");
    }

    private static List<ReasonCode> refused(ThrowingCallable action) {
        return catchThrowableOfType(Refused.class, action).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
