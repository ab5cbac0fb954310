package io.masthead.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainHashTest {

    private static final Instant AT = Instant.parse("2026-08-01T09:00:00.000001Z");
    private static final Subject SECTION = Subject.section("s1");
    private static final String SAVED = "section-saved";

    @Test
    void is_the_same_for_the_same_event() {
        assertThat(event(7, AT, "ann", "Ann", SAVED, SECTION, Map.of(), "before"))
                .isEqualTo(event(7, AT, "ann", "Ann", SAVED, SECTION, Map.of(), "before"));
    }

    @Test
    void changes_with_every_field() {
        var hashes = Stream.of(
                event(7, AT, "ann", "Ann", SAVED, SECTION, Map.of(), "before"),
                event(8, AT, "ann", "Ann", SAVED, SECTION, Map.of(), "before"),
                event(7, AT.plusNanos(1000), "ann", "Ann", SAVED, SECTION, Map.of(), "before"),
                event(7, AT, "bob", "Ann", SAVED, SECTION, Map.of(), "before"),
                event(7, AT, "ann", "Bob", SAVED, SECTION, Map.of(), "before"),
                event(7, AT, "ann", "Ann", "section-approved", SECTION, Map.of(), "before"),
                event(7, AT, "ann", "Ann", SAVED, Subject.issue("s1"), Map.of(), "before"),
                event(7, AT, "ann", "Ann", SAVED, Subject.section("s2"), Map.of(), "before"),
                event(7, AT, "ann", "Ann", SAVED, SECTION, Map.of("revision", "2"), "before"),
                event(7, AT, "ann", "Ann", SAVED, SECTION, Map.of(), "another before"));

        assertThat(hashes).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void does_not_let_letters_move_from_one_field_to_the_next() {
        assertThat(event(7, AT, "ann", "a", SAVED, SECTION, Map.of(), ""))
                .isNotEqualTo(event(7, AT, "an", "na", SAVED, SECTION, Map.of(), ""));
    }

    @Test
    void is_the_one_that_trails_have_been_chained_with_from_the_start() {
        assertThat(event(7, AT, "ann", "Ann", SAVED, SECTION, Map.of("revision", "2", "contentHash", "ab"), "before"))
                .isEqualTo("b4cdc0879081aeb6196258ab2ffefdf2126b7a6ed085fdcd01dbd3085141e499");
    }

    @Test
    void is_a_sha_256_in_lower_case() {
        assertThat(event(1, AT, "ann", "Ann", SAVED, SECTION, Map.of(), "")).matches("[0-9a-f]{64}");
    }

    private static String event(
            long sequence,
            Instant at,
            String actor,
            String name,
            String label,
            Subject subject,
            Map<String, String> details,
            String previous) {
        var event = new Fact(new Actor(null, actor, name, Set.of()), label, subject, details);
        return new TrailEvent(sequence, at, event, previous).hash();
    }
}
