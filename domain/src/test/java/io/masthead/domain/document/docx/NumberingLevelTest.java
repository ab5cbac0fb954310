package io.masthead.domain.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingLevelTest {

    @ParameterizedTest
    @CsvSource({
        "lowerLetter, %2), a)",
        "upperRoman, %1., I.",
        "decimal, %1.%2, 1.1",
        "lowerRoman, '', i",
        "upperLetter, (%3), (A)",
        "decimal, %1.%2.%3 –, 1.1.1 –",
        "lowerLetter, Annex, Annex",
        "russianLower, %1), russianLower %1)",
        "ordinal, '', ordinal"
    })
    void shows_the_first_number_as_readers_see_it(String format, String text, String sample) {
        assertThat(new NumberingLevel(1, format, text, null, 0).sample()).isEqualTo(sample);
    }

    @Test
    void looks_at_the_beginning_of_a_form_that_is_too_long() {
        var level = new NumberingLevel(1, "lowerLetter", "%1".repeat(500_000), null, 0);
        assertThat(level.sample()).isEqualTo("1".repeat(19) + "a");
    }
}
