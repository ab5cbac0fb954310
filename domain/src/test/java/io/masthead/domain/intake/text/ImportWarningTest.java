package io.masthead.domain.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportWarningTest {

    @ParameterizedTest
    @EnumSource(ImportWarning.class)
    void has_a_sentence_that_ends_and_names_what_it_is_given(ImportWarning warning) {
        var line = ReportLine.of(1, "text", warning, "seven");
        assertThat(line.sentence(Locale.ENGLISH)).matches(".*[.?]").doesNotContain("{", "''");
        assertThat(line.sentence(Locale.forLanguageTag("ka"))).isEqualTo(line.sentence(Locale.ENGLISH));
    }
}
