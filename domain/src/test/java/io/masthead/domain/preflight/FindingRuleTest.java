package io.masthead.domain.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.domain.workflow.WorkflowTable;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the code against the table of preflight in docs/workflow.md. */
class FindingRuleTest {

    private static final WorkflowTable TABLE = WorkflowTable.under("Preflight");

    @Test
    void the_table_names_every_rule_and_no_other() {
        assertThat(TABLE.names())
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_is_waived_exactly_where_the_table_says(Rule rule) {
        assertThat(TABLE.cell(rule.name(), "waived")).isEqualTo(rule.blocks() ? "never" : "with a reason");
    }
}
