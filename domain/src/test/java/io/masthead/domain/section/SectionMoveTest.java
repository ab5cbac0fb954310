package io.masthead.domain.section;

import static io.masthead.domain.section.Fixtures.AUTHOR;
import static io.masthead.domain.section.Fixtures.COLLEAGUE;
import static io.masthead.domain.section.Fixtures.PUBLISHER;
import static io.masthead.domain.section.Fixtures.REVIEWER;
import static io.masthead.domain.section.Fixtures.approvedBy;
import static io.masthead.domain.section.Fixtures.as;
import static io.masthead.domain.section.Fixtures.codes;
import static io.masthead.domain.section.Fixtures.draftBy;
import static io.masthead.domain.section.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.publication.ReviewPolicy.Stage;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.review.ReviewerSubstitution;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffReason;
import io.masthead.domain.workflow.WorkflowTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the code against the table of a section's moves in docs/workflow.md, column by column. */
class SectionMoveTest {

    private static final WorkflowTable TABLE = WorkflowTable.under("A section");

    private static final ReviewPolicy TWO_OF_THREE =
            new ReviewPolicy(List.of(new Stage("Legal", 2, Set.of("reviewer", "second-reviewer"))));

    /** Sections in every state, in each of the situations that a move can lead out of in another way. */
    private static final List<Supplier<Section>> SITUATIONS = List.of(
            () -> Fixtures.in(SectionState.DRAFT),
            SectionMoveTest::reopened,
            () -> Fixtures.in(SectionState.IN_REVIEW),
            SectionMoveTest::waitingForTwo,
            () -> Fixtures.in(SectionState.CHANGES_REQUESTED),
            () -> Fixtures.in(SectionState.APPROVED));

    @Test
    void the_table_names_every_move_and_no_other() {
        assertThat(TABLE.names())
                .containsExactlyElementsOf(
                        Arrays.stream(SectionMove.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_move_says_of_itself_what_the_table_says(SectionMove move) {
        assertThat(names(move.from())).isEqualTo(TABLE.set(move.name(), "from"));
        assertThat(move.to().isEmpty() ? Set.of("stays") : names(move.to())).isEqualTo(TABLE.set(move.name(), "to"));
        assertThat(move.roles().stream().map(Role::label).collect(Collectors.toSet()))
                .isEqualTo(TABLE.set(move.name(), "roles"));
    }

    @ParameterizedTest
    @EnumSource
    void the_move_is_refused_for_its_state_exactly_where_the_table_says(SectionMove move) {
        for (var situation : SITUATIONS) {
            var section = situation.get();
            var reasons = codes(section.refusals(move, as(PUBLISHER, Role.values())));
            assertThat(reasons.contains(SectionReason.WRONG_STATE))
                    .as("%s in %s", move, section.state())
                    .isEqualTo(!TABLE.set(move.name(), "from")
                            .contains(section.state().name()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_move_is_refused_for_its_role_exactly_where_the_table_says(SectionMove move) {
        for (var situation : SITUATIONS) {
            for (var role : Role.values()) {
                var reasons = codes(situation.get().refusals(move, as(PUBLISHER, role)));
                assertThat(reasons.contains(StaffReason.MISSING_ROLE))
                        .as("%s by %s", move, role)
                        .isEqualTo(!TABLE.set(move.name(), "roles").contains(role.label()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_move_leads_to_exactly_the_states_that_the_table_says(SectionMove move) {
        var actor = as(PUBLISHER, Role.values());
        var reached = SITUATIONS.stream()
                .map(Supplier::get)
                .filter(section -> move.from().contains(section.state()))
                .map(section -> {
                    var before = section.state();
                    new MoveEffects(section, full(section), section.head(), actor, PUBLISHER).of(move);
                    return TABLE.cell(move.name(), "to").equals("stays") && section.state() == before
                            ? "stays"
                            : section.state().name();
                })
                .collect(Collectors.toSet());
        assertThat(reached).isEqualTo(TABLE.set(move.name(), "to"));
    }

    @ParameterizedTest
    @EnumSource
    void the_move_asks_for_exactly_what_the_table_says(SectionMove move) {
        assertThat(Stream.concat(
                                move.required().stream().map(SectionMoveTest::words),
                                move.optional().stream().map(field -> words(field) + " (optional)"))
                        .collect(Collectors.toSet()))
                .isEqualTo(TABLE.set(move.name(), "asks for"));
    }

    @ParameterizedTest
    @EnumSource
    void the_move_is_refused_without_exactly_what_the_table_asks_for(SectionMove move) {
        var section = waitingForTwo();
        assertThat(missing(section, move, full(section))).isEmpty();
        for (var field : MoveField.values()) {
            assertThat(missing(section, move, without(field, full(section))).contains(field.label()))
                    .as("%s without %s", move, field)
                    .isEqualTo(isNeeded(move, field));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_without_a_role_can_make_the_move(SectionMove move) {
        for (var situation : SITUATIONS) {
            assertThat(codes(situation.get().refusals(move, as(PUBLISHER)))).contains(StaffReason.MISSING_ROLE);
        }
    }

    private static Section reopened() {
        var section = approvedBy(REVIEWER);
        section.reopen();
        return section;
    }

    private static Section waitingForTwo() {
        var section = draftBy(AUTHOR, TWO_OF_THREE);
        section.submit("", AUTHOR);
        return section;
    }

    /** Everything that any move asks for. */
    private static MoveRequest full(Section section) {
        var substitution = new ReviewerSubstitution("reviewer", "Reviewer", COLLEAGUE);
        return new MoveRequest(
                text("The river rises."),
                Revision.Origin.SAVED,
                section.headNumber(),
                "Because.",
                substitution,
                Set.of());
    }

    private static MoveRequest without(MoveField field, MoveRequest full) {
        return switch (field) {
            case TEXT -> with(null, full.revision(), full.words(), full.substitution());
            case REVISION, OLD_REVISION -> with(full, null, full.words(), full.substitution());
            case NOTE, COMMENT, REASON -> with(full, full.revision(), "", full.substitution());
            case PERSON, REPLACEMENT -> with(full, full.revision(), full.words(), null);
        };
    }

    private static MoveRequest with(
            @Nullable MoveRequest text,
            @Nullable Integer revision,
            String words,
            @Nullable ReviewerSubstitution substitution) {
        return new MoveRequest(
                text == null ? null : text.text(), Revision.Origin.SAVED, revision, words, substitution, Set.of());
    }

    private static boolean isNeeded(SectionMove move, MoveField field) {
        return Arrays.stream(MoveField.values())
                .filter(it -> it.label().equals(field.label()))
                .anyMatch(it -> TABLE.set(move.name(), "asks for").contains(words(it)));
    }

    private static List<String> missing(Section section, SectionMove move, MoveRequest request) {
        return section.refusals(move, as(PUBLISHER, Role.values()), request).stream()
                .filter(reason -> reason.code() == GeneralReason.MISSING)
                .map(Reason::field)
                .toList();
    }

    private static String words(MoveField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Set<String> names(Set<SectionState> states) {
        return states.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
