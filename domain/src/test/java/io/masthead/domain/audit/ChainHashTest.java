package io.masthead.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.Happening;
import io.masthead.domain.Happening.Action;
import io.masthead.domain.Happening.Subject;
import io.masthead.domain.staff.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainHashTest {

    private static final Instant AT = Instant.parse("2026-08-01T09:00:00.000001Z");
    private static final Subject SECTION = Subject.section("s1");
    private static final Action SAVED = Action.SECTION_SAVED;

    @Test
    void is_the_same_for_the_same_event() {
        assertThat(event(7, AT, "ann", "Ann", SAVED, SECTION, "{}", "before"))
                .isEqualTo(event(7, AT, "ann", "Ann", SAVED, SECTION, "{}", "before"));
    }

    @Test
    void changes_with_every_field() {
        var hashes = Stream.of(
                event(7, AT, "ann", "Ann", SAVED, SECTION, "{}", "before"),
                event(8, AT, "ann", "Ann", SAVED, SECTION, "{}", "before"),
                event(7, AT.plusNanos(1000), "ann", "Ann", SAVED, SECTION, "{}", "before"),
                event(7, AT, "bob", "Ann", SAVED, SECTION, "{}", "before"),
                event(7, AT, "ann", "Bob", SAVED, SECTION, "{}", "before"),
                event(7, AT, "ann", "Ann", Action.SECTION_APPROVED, SECTION, "{}", "before"),
                event(7, AT, "ann", "Ann", SAVED, Subject.issue("s1"), "{}", "before"),
                event(7, AT, "ann", "Ann", SAVED, Subject.section("s2"), "{}", "before"),
                event(7, AT, "ann", "Ann", SAVED, SECTION, "{\"revision\":\"2\"}", "before"),
                event(7, AT, "ann", "Ann", SAVED, SECTION, "{}", "another before"));

        assertThat(hashes).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void does_not_let_letters_move_from_one_field_to_the_next() {
        assertThat(event(7, AT, "ann", "a", SAVED, SECTION, "{}", ""))
                .isNotEqualTo(event(7, AT, "an", "na", SAVED, SECTION, "{}", ""));
    }

    @Test
    void is_a_sha_256_in_lower_case() {
        assertThat(event(1, AT, "ann", "Ann", SAVED, SECTION, "{}", "")).matches("[0-9a-f]{64}");
    }

    private static String event(
            long sequence,
            Instant at,
            String actor,
            String name,
            Action action,
            Subject subject,
            String details,
            String previous) {
        var happening = new Happening(new Actor(null, actor, name, Set.of()), action, subject, Map.of());
        return new TrailEvent(sequence, at, happening, details, previous).hash();
    }
}
