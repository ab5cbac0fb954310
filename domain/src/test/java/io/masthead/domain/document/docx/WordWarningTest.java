package io.masthead.domain.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordWarningTest {

    @ParameterizedTest
    @EnumSource
    void says_what_became_of_it_in_every_language(WordWarningCode code) {
        var warning = new WordWarning(code, 1, List.of("12", "13", "14"));
        String english = warning.sentence(Locale.ENGLISH);
        String azerbaijani = warning.sentence(Locale.forLanguageTag("az"));

        assertThat(english).contains("12").doesNotContain("{");
        assertThat(azerbaijani).contains("12").doesNotContain("{").isNotEqualTo(english);
    }
}
