package io.masthead.domain.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.ProofRequested;
import io.masthead.domain.issue.IssueChanged;
import io.masthead.domain.preflight.PreflightTrigger.Touched;
import io.masthead.domain.staff.Actor;
import io.quarkus.runtime.StartupEvent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the test hands in what one would
class PreflightTriggerTest {

    private static final UUID UNCHECKED = UUID.randomUUID();
    private static final UUID CHECKED = UUID.randomUUID();
    private static final UUID UNREADABLE = UUID.randomUUID();

    private final List<UUID> locked = new ArrayList<>();
    private final PreflightTrigger trigger = new PreflightTrigger();

    @BeforeEach
    void start() {
        trigger.active = true;
        trigger.preflight = new Preflight() {
            @Override
            List<UUID> inProduction(int most) {
                return List.of(UNREADABLE, CHECKED, UNCHECKED);
            }

            @Override
            public boolean mayBeDue(UUID issue) {
                if (issue.equals(UNREADABLE)) {
                    throw new IllegalStateException("no database");
                }
                return issue.equals(UNCHECKED);
            }

            @Override
            public void afterChange(UUID issue, Actor actor) {
                locked.add(issue);
            }
        };
    }

    @Test
    void locks_no_issue_whose_printed_pages_stay_the_same() {
        trigger.check(new Touched(Set.of(CHECKED), Set.of(), Actor.operator()));

        assertThat(locked).isEmpty();
    }

    @Test
    void looks_at_an_issue_whose_title_changes_and_at_none_of_which_a_proof_is_asked_for() {
        var changed = new IssueChanged(Actor.operator(), UNCHECKED, "May", YearMonth.of(2026, 5));
        var requested = new ProofRequested(Actor.operator(), UNCHECKED, UUID.randomUUID());

        assertThat(PreflightTrigger.issues(changed)).containsExactly(UNCHECKED);
        assertThat(PreflightTrigger.issues(requested)).isEmpty();
    }

    /** They were changed without its lock, so that a check that seems to run may have looked for the last time before. */
    @Test
    void locks_an_issue_whose_settings_have_changed_whatever_is_under_way() {
        trigger.check(new Touched(Set.of(), Set.of(CHECKED), Actor.operator()));

        assertThat(locked).containsExactly(CHECKED);
    }

    @Test
    void has_pages_checked_at_the_start_that_these_tools_have_not_checked() {
        trigger.checkAnew(new StartupEvent());

        assertThat(locked).containsExactly(UNCHECKED);
    }

    @Test
    void checks_nothing_where_a_command_of_the_operator_starts() {
        trigger.active = false;

        trigger.checkAnew(new StartupEvent());

        assertThat(locked).isEmpty();
    }
}
