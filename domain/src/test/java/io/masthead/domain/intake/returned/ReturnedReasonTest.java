package io.masthead.domain.intake.returned;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.docx.UnreadableWordFile.Cause;
import io.masthead.domain.refusal.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnedReasonTest {

    @ParameterizedTest
    @EnumSource
    void each_has_its_sentence(ReturnedReason reason) {
        assertThat(Reason.of(reason, "4").sentence()).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void each_way_in_which_a_file_cannot_be_read_has_one(Cause cause) {
        assertThat(Reason.of(ReturnedReason.of(cause)).sentence()).endsWith(".");
    }
}
