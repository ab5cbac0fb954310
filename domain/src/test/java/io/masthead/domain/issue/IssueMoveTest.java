package io.masthead.domain.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code against the second table of docs/workflow.md: every move at every standing by every role. */
class IssueMoveTest {

    private static final Map<String, Row> TABLE = table();

    private record Row(Set<String> roles, Set<String> when) {}

    /** Where an issue can stand, as the table names it. */
    private enum Standing {
        IN_PRODUCTION,
        BEING_PUBLISHED,
        PUBLISHED,
        IN_CORRECTION
    }

    @Test
    void the_table_has_a_row_for_every_move_and_for_the_two_ways_to_an_issue() {
        var moves = Arrays.stream(IssueMove.values()).map(Enum::name);
        assertThat(TABLE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(moves, Stream.of("PLAN", "IMPORT")).toList());
    }

    @Test
    void every_move_is_refused_for_where_the_issue_stands_exactly_where_the_table_says() {
        for (var move : IssueMove.values()) {
            for (var standing : Standing.values()) {
                assertThat(codes(issue(standing).refusals(move, as(Role.values()))))
                        .as("%s at %s", move, standing)
                        .hasSize(row(move.name()).when().contains(standing.name()) ? 0 : 1);
            }
        }
    }

    @Test
    void every_move_is_refused_for_its_role_exactly_where_the_table_says() {
        for (var move : IssueMove.values()) {
            for (var standing : Standing.values()) {
                for (var role : Role.values()) {
                    assertThat(lacksRole(issue(standing).refusals(move, as(role))))
                            .as("%s at %s by %s", move, standing, role)
                            .isEqualTo(!row(move.name()).roles().contains(role.label()));
                }
            }
        }
    }

    @Test
    void planning_and_reading_in_are_for_the_roles_that_the_table_says() {
        var issues = new Issues();
        for (var role : Role.values()) {
            assertThat(lacksRole(issues.refusals(as(role))))
                    .as("plan by %s", role)
                    .isEqualTo(!row("PLAN").roles().contains(role.label()));
            assertThat(lacksRole(issues.refusalsToImport(as(role))))
                    .as("import by %s", role)
                    .isEqualTo(!row("IMPORT").roles().contains(role.label()));
        }
    }

    @Test
    void nobody_without_a_role_can_do_anything() {
        for (var move : IssueMove.values()) {
            for (var standing : Standing.values()) {
                assertThat(lacksRole(issue(standing).refusals(move, as()))).isTrue();
            }
        }
    }

    private static Issue issue(Standing standing) {
        var issue = new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), "");
        switch (standing) {
            case IN_PRODUCTION -> {}
            case BEING_PUBLISHED -> issue.freezeFor(UUID.randomUUID());
            case PUBLISHED -> issue.published(1);
            case IN_CORRECTION -> {
                issue.published(1);
                issue.correct();
            }
        }
        return issue;
    }

    private static Actor as(Role... roles) {
        return new Actor(UUID.randomUUID(), "somebody", "Somebody", Set.of(roles));
    }

    private static boolean lacksRole(List<Reason> reasons) {
        return codes(reasons).contains(ReasonCode.MISSING_ROLE);
    }

    private static List<ReasonCode> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    private static Row row(String move) {
        return Objects.requireNonNull(TABLE.get(move));
    }

    private static Map<String, Row> table() {
        var rows = new LinkedHashMap<String, Row>();
        for (var line : page().split("\n", -1)) {
            var cells = line.split("\\s*\\|\\s*", -1);
            if (cells.length == 7 && cells[1].matches("[A-Z_]+")) {
                rows.put(cells[1], new Row(words(cells[3]), words(cells[4])));
            }
        }
        return rows;
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(",\\s*", -1)).map(String::strip).collect(Collectors.toSet());
    }

    private static String page() {
        try {
            return Files.readString(Path.of("../docs/workflow.md"));
        } catch (IOException e) {
            throw new AssertionError("docs/workflow.md is needed", e);
        }
    }
}
