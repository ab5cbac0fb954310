package io.masthead.domain.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportLineTest {

    @Test
    void holds_the_beginning_of_a_long_line_and_no_half_of_a_character() {
        String before = "a".repeat(ReportLine.LONGEST - 1);
        var line = ReportLine.of(1, before + "\uD83D\uDE00 and more", ImportWarning.RULE_DROPPED);
        assertThat(line.text()).isEqualTo(before + "…");
    }
}
