package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureCaptionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The quay  | Ann Lee        | The quay. Photo: Ann Lee",
                "en | The quay. | Ann Lee        | The quay. Photo: Ann Lee",
                "en | The quay? | Photo: Ann Lee | The quay? Photo: Ann Lee",
                "en | The quay (left) | © Ann    | The quay (left). © Ann",
                "en | ''        | Ann Lee        | Photo: Ann Lee",
                "en | The quay  | ''             | The quay",
                "en | ''        | ''             | ''",
                "az | Körpü     | Leyla          | Körpü. Foto: Leyla"
            })
    void says_what_is_seen_and_who_made_it(Locale language, String caption, String credit, String together) {
        assertThat(FigureCaption.of(caption, credit, language)).isEqualTo(together);
    }
}
