package io.masthead.domain.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

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
}
