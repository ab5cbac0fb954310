package io.masthead.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemarkTest {

    @ParameterizedTest
    @EnumSource(Remark.class)
    void has_a_sentence_that_ends_and_names_what_it_is_given(Remark remark) {
        var line = new ReportLine(1, "text", remark, List.of("seven"));
        assertThat(line.sentence(Locale.ENGLISH)).matches(".*[.?]").doesNotContain("{", "''");
        assertThat(line.sentence(Locale.forLanguageTag("ka"))).isEqualTo(line.sentence(Locale.ENGLISH));
    }
}
