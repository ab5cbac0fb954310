package io.masthead.domain.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffReason;
import io.masthead.domain.workflow.WorkflowTable;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Holds the code against the table of an issue's moves in docs/workflow.md, column by column. */
class IssueMoveTest {

    private static final WorkflowTable TABLE = WorkflowTable.under("An issue");

    /** How an issue that exists is moved from stage to stage; every other move leaves it at its stage. */
    private static final Map<IssueMove, Consumer<Issue>> EFFECTS = Map.of(
            IssueMove.DISCARD, Issue::discard,
            IssueMove.PUBLISH, issue -> issue.freezeFor(UUID.randomUUID()),
            IssueMove.CORRECT, Issue::correct,
            IssueMove.ABANDON, Issue::abandonCorrection);

    @Test
    void the_table_names_every_move_and_no_other() {
        assertThat(TABLE.names())
                .containsExactlyElementsOf(
                        Arrays.stream(IssueMove.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_move_says_of_itself_what_the_table_says(IssueMove move) {
        assertThat(names(move.from())).isEqualTo(TABLE.set(move.name(), "from"));
        assertThat(move.to().isEmpty() ? Set.of("stays") : names(move.to())).isEqualTo(TABLE.set(move.name(), "to"));
        assertThat(move.roles().stream().map(Role::label).collect(Collectors.toSet()))
                .isEqualTo(TABLE.set(move.name(), "roles"));
        assertThat(Stream.concat(
                                move.required().stream().map(IssueField::label),
                                move.optional().stream().map(field -> field.label() + " (optional)"))
                        .collect(Collectors.toSet()))
                .isEqualTo(TABLE.set(move.name(), "asks for"));
    }

    @ParameterizedTest
    @EnumSource
    void the_move_is_refused_for_the_stage_exactly_where_the_table_says(IssueMove move) {
        for (var stage : IssueStage.values()) {
            assertThat(codes(issue(stage).refusals(move, as(Role.values()))))
                    .as("%s at %s", move, stage)
                    .hasSize(TABLE.set(move.name(), "from").contains(stage.name()) ? 0 : 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_move_is_refused_for_the_role_exactly_where_the_table_says(IssueMove move) {
        for (var stage : IssueStage.values()) {
            for (var role : Role.values()) {
                assertThat(lacksRole(issue(stage).refusals(move, as(role))))
                        .as("%s at %s by %s", move, stage, role)
                        .isEqualTo(!TABLE.set(move.name(), "roles").contains(role.label()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PLAN", "IMPORT"})
    void the_move_leads_to_exactly_the_stage_that_the_table_says(IssueMove move) {
        for (var stage : move.from()) {
            var issue = issue(stage);
            EFFECTS.getOrDefault(move, it -> {}).accept(issue);
            assertThat(TABLE.cell(move.name(), "to"))
                    .as("%s at %s", move, stage)
                    .isEqualTo(issue.stage() == stage ? "stays" : issue.stage().name());
        }
    }

    @Test
    void a_planned_issue_stands_where_the_table_says() {
        var planned = new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), "");
        for (var move : EnumSet.of(IssueMove.PLAN, IssueMove.IMPORT)) {
            assertThat(TABLE.cell(move.name(), "to")).isEqualTo(planned.stage().name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_move_is_refused_without_a_reason_exactly_where_the_table_asks_for_one(IssueMove move) {
        for (var stage : move.from()) {
            assertThat(codes(issue(stage).refusals(move, as(Role.values()), " "))
                            .contains(GeneralReason.MISSING))
                    .as("%s at %s", move, stage)
                    .isEqualTo(TABLE.set(move.name(), "asks for").contains("reason"));
            assertThat(issue(stage).refusals(move, as(Role.values()), "Because."))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_without_a_role_can_make_the_move(IssueMove move) {
        for (var stage : IssueStage.values()) {
            assertThat(lacksRole(issue(stage).refusals(move, as()))).isTrue();
        }
    }

    @Test
    void every_reason_is_told_at_once() {
        assertThat(codes(issue(IssueStage.PUBLISHED).refusals(IssueMove.DISCARD, as(Role.EDITOR), "")))
                .containsExactly(StaffReason.MISSING_ROLE, IssueReason.WAS_PUBLISHED, GeneralReason.MISSING);
    }

    private static Issue issue(IssueStage stage) {
        var issue = new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), "");
        switch (stage) {
            case IN_PRODUCTION -> {}
            case BEING_PUBLISHED -> issue.freezeFor(UUID.randomUUID());
            case PUBLISHED -> issue.published(1);
            case IN_CORRECTION -> {
                issue.published(1);
                issue.correct();
            }
            case DISCARDED -> issue.discard();
        }
        return issue;
    }

    private static Actor as(Role... roles) {
        return new Actor(UUID.randomUUID(), "somebody", "Somebody", Set.of(roles));
    }

    private static boolean lacksRole(List<Reason> reasons) {
        return codes(reasons).contains(StaffReason.MISSING_ROLE);
    }

    private static List<ReasonCode> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    private static Set<String> names(Set<IssueStage> stages) {
        return stages.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
