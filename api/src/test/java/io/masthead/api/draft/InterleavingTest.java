package io.masthead.api.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.api.world.Requests;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two editors, a reviewer and a publisher at one section, in every order in which what each of them does can fall together:
 * no word that was acknowledged is lost, everybody is an author of exactly what has a word of theirs, and no author approves.
 */
@QuarkusTest
class InterleavingTest {

    private static final int SECTIONS_AN_ISSUE = 100;

    @Inject
    Desks desks;

    private Actor ann;
    private Actor bob;
    private Actor eve;
    private Actor publisher;
    private Map<String, UUID> typists = Map.of();
    private String issue = "";
    private int sections;

    /** What happens in one order: the tabs, and the words that were acknowledged. */
    private final class Run {
        final UUID section = nextSection();
        final TestTab first = desks.tab(section, ann);
        final TestTab second = desks.tab(section, bob);
        final TestTab taking = desks.tab(section, publisher);
        final Set<String> acknowledged = new HashSet<>();

        void type(TestTab tab, String word, Runnable begin) {
            try {
                begin.run();
                tab.type(word);
            } catch (Refused refused) {
                tab.addUnlessThere(word);
                tab.keep();
            }
            acknowledged.add(word);
        }

        void save(TestTab tab, String word) {
            try {
                tab.saveMerged();
            } catch (Refused refused) {
                tab.keep();
            }
            acknowledged.add(word);
        }

        void move(SectionMove move, Actor actor) {
            try {
                desks.sections.apply(
                        section, desks.version(section), move, MoveRequest.on(desks.head(section), ""), actor);
                assertThat(move == SectionMove.APPROVE && authors().contains(actor.person()))
                        .as("an author approved")
                        .isFalse();
            } catch (Refused refused) {
                assertThat(refused.kind()).isIn(ReasonCode.Kind.STATE, ReasonCode.Kind.PERSON);
            }
        }

        Set<UUID> authors() {
            return desks.revisions(section).getLast().authors();
        }
    }

    @BeforeEach
    void people() {
        ann = desks.actor("editor", Role.EDITOR, Role.REVIEWER);
        bob = desks.actor("editor2", Role.EDITOR);
        eve = desks.actor("reviewer", Role.REVIEWER);
        publisher = desks.actor("publisher", Role.PUBLISHER);
        typists = Map.of("lava", ann.person(), "ice", bob.person(), "ash", publisher.person());
    }

    @Test
    void loses_no_word_and_forgets_no_author_where_a_publisher_takes_over() {
        var orders = orders(List.of(
                List.of("A-types", "A-saves"),
                List.of("B-types", "B-saves"),
                List.of("P-takes-over"),
                List.of("reviewed")));
        assertThat(orders).hasSize(180);
        orders.forEach(this::play);
    }

    @Test
    void loses_no_word_and_forgets_no_author_where_an_editor_leaves_and_another_goes_on() {
        var orders = orders(List.of(
                List.of("A-types", "A-leaves"),
                List.of("B-goes-on", "B-saves"),
                List.of("submitted", "approved-by-A")));
        assertThat(orders).hasSize(90);
        orders.forEach(this::play);
    }

    private void play(List<String> order) {
        var run = new Run();
        order.forEach(step -> step(run, step));
        var all = List.of(desks.allWords(run.section).split("[^a-z]+"));
        assertThat(all).as("%s", order).containsAll(run.acknowledged);
        for (var revision : desks.revisions(run.section)) {
            var people = new HashSet<UUID>();
            typists.forEach((word, person) -> {
                if (revision.words().contains(word)) {
                    people.add(person);
                }
            });
            assertThat(revision.authors()).as("%s: %s", order, revision.words()).isEqualTo(people);
        }
    }

    private void step(Run run, String step) {
        switch (step) {
            case "A-types" -> run.type(run.first, "lava", run.first::open);
            case "A-saves" -> run.save(run.first, "lava");
            case "A-leaves" -> run.first.leave();
            case "B-types" -> run.type(run.second, "ice", run.second::open);
            case "B-goes-on" ->
                run.type(run.second, "ice", () -> {
                    run.second.open();
                    desks.workingCopy(run.section).ifPresent(there -> run.second.goOn());
                });
            case "B-saves" -> run.save(run.second, "ice");
            case "P-takes-over" ->
                run.type(run.taking, "ash", () -> {
                    run.taking.takeOver();
                    run.taking.reload();
                });
            case "submitted" -> run.move(SectionMove.SUBMIT, publisher);
            case "reviewed" -> {
                run.move(SectionMove.SUBMIT, publisher);
                run.move(SectionMove.APPROVE, eve);
            }
            case "approved-by-A" -> run.move(SectionMove.APPROVE, ann);
            default -> throw new IllegalArgumentException(step);
        }
    }

    private UUID nextSection() {
        if (sections++ % SECTIONS_AN_ISSUE == 0) {
            issue = Requests.issue("Interleavings");
        }
        return desks.section(issue, publisher);
    }

    /** Every order of all steps in which each list keeps its own. */
    private static List<List<String>> orders(List<List<String>> lists) {
        var orders = new ArrayList<List<String>>();
        extend(new ArrayList<>(), lists, new HashMap<>(), orders);
        return orders;
    }

    private static void extend(
            List<String> begun, List<List<String>> lists, Map<Integer, Integer> taken, List<List<String>> orders) {
        boolean ended = true;
        for (int i = 0; i < lists.size(); i++) {
            int next = taken.getOrDefault(i, 0);
            if (next < lists.get(i).size()) {
                ended = false;
                begun.add(lists.get(i).get(next));
                taken.put(i, next + 1);
                extend(begun, lists, taken, orders);
                begun.removeLast();
                taken.put(i, next);
            }
        }
        if (ended) {
            orders.add(List.copyOf(begun));
        }
    }
}
