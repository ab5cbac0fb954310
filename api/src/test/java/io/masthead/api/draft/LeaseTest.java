package io.masthead.api.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.masthead.api.world.Requests;
import io.masthead.domain.draft.DraftReason;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.Lease;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Revision.Origin;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.SectionReason;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may write in a section. */
@QuarkusTest
class LeaseTest {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** Twice as long is far below what the database lets a transaction wait for a lock. */
    private static final Duration A_LITTLE = Duration.ofMillis(300);

    @Inject
    Desks desks;

    private Actor ann;
    private Actor bob;
    private Actor publisher;
    private UUID section;
    private TestTab first;
    private TestTab other;

    @BeforeEach
    void ann_writes() {
        ann = desks.actor("editor", Role.EDITOR);
        bob = desks.actor("editor2", Role.EDITOR);
        publisher = desks.actor("publisher", Role.PUBLISHER);
        section = desks.section(Requests.issue("Leases"), publisher);
        first = desks.tab(section, ann);
        other = desks.tab(section, bob);
        first.open();
    }

    @Nested
    class While_somebody_writes {

        @Test
        void nobody_else_does() {
            assertThat(refused(other::open)).containsExactly(DraftReason.LEASED);
            assertThat(refused(() -> other.type("lava"))).containsExactly(DraftReason.LEASED);
            assertThat(refused(other::save)).containsExactly(DraftReason.LEASED);
        }

        @Test
        void no_form_is_saved_either_but_a_script_is() {
            var request = MoveRequest.save(Texts.of("ice"), Origin.SAVED, "");
            int version = desks.version(section);
            assertThat(refused(() -> desks.saves.fromForm(section, EditorTab.none(bob), version, null, request)))
                    .containsExactly(DraftReason.LEASED);
            assertThatCode(() -> desks.saves.fromScript(section, EditorTab.none(bob), version, request))
                    .doesNotThrowAnyException();
        }

        @Test
        void no_title_is_changed_by_anybody_else() {
            assertThat(refused(() -> retitle(bob, "Lakes"))).containsExactly(DraftReason.LEASED);
            assertThat(refused(() -> retitle(publisher, "Lakes"))).containsExactly(DraftReason.LEASED);
        }

        @Test
        void a_title_changed_beside_it_leaves_what_is_typed_where_it_is() {
            first.type("lava");
            retitle(ann, "Lakes");
            assertThat(desks.workingCopy(section)).contains("lava");
            assertThat(desks.recoverable(section)).isEmpty();
            assertThat(refused(first::save)).containsExactly(SectionReason.STALE);
        }

        @Test
        void a_write_that_waits_until_others_have_written_and_gone_is_stored() throws Exception {
            first.type("lava");
            var waiting = QuarkusTransaction.requiringNew().call(() -> {
                var taking = desks.tab(section, publisher);
                taking.takeOver();
                List.of("ice", "fog", "mud").forEach(taking::type);
                taking.leave();
                var write = CompletableFuture.runAsync(() -> first.type("ash"));
                Thread.sleep(A_MOMENT);
                return write;
            });
            waiting.get(10, TimeUnit.SECONDS);
            assertThat(desks.workingCopy(section)).contains("lava ash");
            assertThat(desks.allWords(section)).contains("ice fog mud");
            assertThat(refused(other::open)).containsExactly(DraftReason.LEASED);
        }

        @Test
        void the_same_person_in_another_window_is_told_apart_and_moves_with_the_words() {
            first.type("lava");
            var second = desks.tab(section, ann);
            assertThat(refused(second::open)).containsExactly(DraftReason.LEASED_IN_OTHER_TAB);
            second.takeOver();
            assertThat(desks.workingCopy(section)).contains("lava");
            assertThat(desks.recoverable(section)).isEmpty();
            assertThat(refused(() -> first.type("ash"))).containsExactly(DraftReason.LEASED_IN_OTHER_TAB);
        }

        @Test
        void the_next_page_in_the_same_window_goes_on() {
            var next = desks.tab(section, ann);
            desks.leases.acquire(section, next.tab, first.tab.token());
            next.type("lava");
            assertThat(desks.workingCopy(section)).contains("lava");
        }

        @Test
        void nobody_takes_the_place_of_a_page_by_its_name_alone() {
            assertThat(refused(() -> desks.leases.acquire(section, other.tab, first.tab.token())))
                    .containsExactly(DraftReason.LEASED);
        }
    }

    @Nested
    class Is_taken_over {

        @Test
        void by_a_publisher_at_once() {
            first.type("lava");
            var taking = desks.tab(section, publisher);
            taking.takeOver();
            assertThat(desks.workingCopy(section)).isEmpty();
            assertThat(desks.recoverable(section)).containsExactly("subject-editor: TAKEN_OVER: lava");
            assertThat(refused(() -> first.type("ash"))).containsExactly(DraftReason.LEASED);
        }

        @Test
        void by_no_other_editor_before_two_silent_minutes() {
            desks.silence(section, Lease.SILENCE.minus(A_MOMENT.multipliedBy(30)));
            assertThat(refused(other::takeOver)).containsExactly(DraftReason.LEASED);
            desks.silence(section, A_MOMENT.multipliedBy(31));
            other.takeOver();
            other.type("lava");
            assertThat(desks.workingCopy(section)).contains("lava");
        }

        @Test
        void by_whoever_opens_the_section_after_that() {
            first.type("lava");
            desks.silence(section, Lease.SILENCE.plus(A_MOMENT));
            other.open();
            assertThat(desks.recoverable(section)).containsExactly("subject-editor: TAKEN_OVER: lava");
        }

        @Test
        void not_where_whoever_was_silent_comes_back_first() {
            desks.silence(section, Lease.SILENCE.plus(A_MOMENT));
            first.type("lava");
            assertThat(refused(other::open)).containsExactly(DraftReason.LEASED);
        }

        @Test
        void with_a_record_in_the_trail_where_writing_leaves_none() {
            long before = desks.events(section);
            first.type("lava");
            first.leave();
            other.open();
            assertThat(desks.events(section)).isEqualTo(before);
            desks.tab(section, publisher).takeOver();
            assertThat(desks.events(section)).isEqualTo(before + 1);
        }

        @Test
        void without_the_tab_that_had_it_standing_in_the_way_of_who_has_the_section_locked() throws Exception {
            var request = MoveRequest.save(Texts.of("ice"), Origin.SAVED, "");
            var renewal = QuarkusTransaction.requiringNew().call(() -> {
                int version = Section.locked(section).version();
                var waiting = QuarkusTransaction.requiringNew().call(() -> {
                    desks.passOn(section);
                    var renewing =
                            CompletableFuture.supplyAsync(() -> refused(() -> desks.leases.renew(section, first.tab)));
                    Thread.sleep(A_LITTLE);
                    return renewing;
                });
                Thread.sleep(A_LITTLE);
                desks.saves.fromScript(section, EditorTab.none(bob), version, request);
                return waiting;
            });
            assertThat(renewal.get(10, TimeUnit.SECONDS)).containsExactly(DraftReason.LEASED_IN_OTHER_TAB);
            assertThat(desks.words(section)).isEqualTo("ice");
        }

        @Test
        void and_the_latest_words_are_kept_in_the_same_copy() {
            first.type("lava");
            desks.tab(section, publisher).takeOver();
            assertThat(refused(() -> first.type("ash"))).isNotEmpty();
            first.keep();
            assertThat(desks.recoverable(section)).containsExactly("subject-editor: TAKEN_OVER: lava ash");
        }
    }

    @Nested
    class Ends {

        @Test
        void when_the_window_is_left_and_the_words_wait_for_whoever_goes_on() {
            first.type("lava");
            first.leave();
            other.open();
            other.goOn();
            other.type("ash");
            assertThat(desks.workingCopy(section)).contains("lava ash");
            other.save();
            assertThat(desks.revisions(section).getLast().authors())
                    .containsExactlyInAnyOrder(ann.person(), bob.person());
        }

        @Test
        void not_by_the_word_of_a_window_that_was_replaced() {
            var next = desks.tab(section, ann);
            desks.leases.acquire(section, next.tab, first.tab.token());
            first.leave();
            assertThat(refused(other::open)).containsExactly(DraftReason.LEASED);
        }

        @Test
        void with_the_text_frozen_in_review() {
            first.type("lava");
            first.save();
            desks.sections.apply(section, desks.version(section), SectionMove.SUBMIT, MoveRequest.on(null, ""), ann);
            assertThat(refused(() -> desks.leases.renew(section, first.tab)))
                    .containsExactly(SectionReason.WRONG_STATE);
            first.leave();
            assertThat(refused(other::takeOver)).containsExactly(SectionReason.WRONG_STATE);
        }
    }

    private static List<ReasonCode> refused(ThrowingCallable action) {
        return catchThrowableOfType(Refused.class, action).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private void retitle(Actor who, String title) {
        desks.saves.title(section, EditorTab.none(who), desks.version(section), title);
    }
}
