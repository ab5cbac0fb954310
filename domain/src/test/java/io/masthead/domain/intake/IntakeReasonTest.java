package io.masthead.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.intake.text.UnreadableBulletin.Cause;
import io.masthead.domain.refusal.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeReasonTest {

    @ParameterizedTest
    @EnumSource
    void each_way_in_which_a_file_is_refused_has_its_sentence(Cause cause) {
        assertThat(Reason.of(IntakeReason.of(cause)).sentence()).endsWith(".");
    }
}
