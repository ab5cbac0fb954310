package io.masthead.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void every_reason_has_a_sentence_that_ends(ReasonCode code) {
        var sentence = Reason.of(code, "one.", "two", "three", "four").sentence();
        assertThat(sentence).isNotBlank().endsWith(".").doesNotContain("{", "''");
    }

    @Test
    void a_language_without_sentences_gets_the_english_ones() {
        assertThat(Reason.of(ReasonCode.OWN_TEXT).sentence(Locale.forLanguageTag("ka")))
                .isEqualTo(Reason.of(ReasonCode.OWN_TEXT).sentence());
    }

    @Test
    void the_first_kind_decides_and_all_are_named() {
        var refused = new Refused(
                List.of(
                        Reason.ofField(ReasonCode.MISSING, "comment"),
                        Reason.of(ReasonCode.WRONG_STATE, "approved", "in review"),
                        Reason.of(ReasonCode.OWN_TEXT)),
                null);
        assertThat(refused.kind()).isEqualTo(ReasonCode.Kind.PERSON);
        assertThat(refused.reasons()).hasSize(3);
    }

    @Test
    void the_kinds_stand_in_the_order_of_the_workflow() {
        assertThat(Arrays.stream(ReasonCode.Kind.values()).map(Enum::name))
                .containsSubsequence("ROLE", "UNKNOWN", "VERSION_MISSING", "STALE", "PERSON", "STATE", "FIELDS");
    }
}
