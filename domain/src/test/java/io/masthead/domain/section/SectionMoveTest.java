package io.masthead.domain.section;

import static io.masthead.domain.section.Fixtures.as;
import static io.masthead.domain.section.Fixtures.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.staff.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the code against the first table of docs/workflow.md: every move in every state by every role. */
class SectionMoveTest {

    private record Row(Set<String> roles, Set<String> from) {}

    private static final Map<String, Row> TABLE = table();

    @Test
    void the_table_has_a_row_for_every_move() {
        assertThat(TABLE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(SectionMove.values()).map(Enum::name).toList());
    }

    @Test
    void every_move_is_refused_for_its_state_exactly_where_the_table_says() {
        for (var move : SectionMove.values()) {
            for (var state : SectionState.values()) {
                var section = Fixtures.in(state);
                var reasons = codes(section.refusals(move, as(Fixtures.PUBLISHER, Role.values())));
                assertThat(reasons.contains(ReasonCode.WRONG_STATE))
                        .as("%s in %s", move, state)
                        .isEqualTo(!row(move).from().contains(state.name()));
            }
        }
    }

    @Test
    void every_move_is_refused_for_its_role_exactly_where_the_table_says() {
        for (var move : SectionMove.values()) {
            for (var state : SectionState.values()) {
                for (var role : Role.values()) {
                    var reasons = codes(Fixtures.in(state).refusals(move, as(Fixtures.PUBLISHER, role)));
                    assertThat(reasons.contains(ReasonCode.MISSING_ROLE))
                            .as("%s in %s by %s", move, state, role)
                            .isEqualTo(!row(move).roles().contains(role.label()));
                }
            }
        }
    }

    @Test
    void nobody_without_a_role_can_do_anything() {
        for (var move : SectionMove.values()) {
            for (var state : SectionState.values()) {
                assertThat(codes(Fixtures.in(state).refusals(move, as(Fixtures.PUBLISHER))))
                        .contains(ReasonCode.MISSING_ROLE);
            }
        }
    }

    private static Row row(SectionMove move) {
        return java.util.Objects.requireNonNull(TABLE.get(move.name()));
    }

    private static Map<String, Row> table() {
        var rows = new LinkedHashMap<String, Row>();
        for (var line : page().split("\n", -1)) {
            var cells = line.split("\\s*\\|\\s*", -1);
            if (cells.length == 6 && cells[1].matches("[A-Z_]+")) {
                rows.put(cells[1], new Row(words(cells[2]), words(cells[3])));
            }
        }
        return rows;
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(",\\s*", -1))
                .map(word -> word.strip())
                .filter(word -> !word.toLowerCase(Locale.ROOT).isEmpty())
                .collect(Collectors.toSet());
    }

    private static String page() {
        try {
            return Files.readString(Path.of("../docs/workflow.md"));
        } catch (IOException e) {
            throw new AssertionError("docs/workflow.md is needed", e);
        }
    }
}
