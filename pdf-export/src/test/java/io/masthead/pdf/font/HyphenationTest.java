package io.masthead.pdf.font;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

    @ParameterizedTest
    @CsvSource({
        "en, international, in-ter-na-tional",
        "en, agreement, agree-ment",
        "en, negotiations, ne-go-ti-a-tions",
        "az, müstəqillik, müs-tə-qil-lik",
        "az, beynəlxalq, bey-nəl-xalq",
        "az, münasibətlər, mü-na-si-bət-lər",
        "tr, uluslararası, ulus-la-ra-ra-sı",
        "ru, международный, меж-ду-на-род-ный",
        "ru, сотрудничество, со-труд-ни-че-ство"
    })
    void hyphenates_words_as_their_language_does(String language, String word, String divided) {
        assertThat(divided(language, word)).isEqualTo(divided);
    }

    @Test
    void leaves_words_of_other_languages_whole() {
        assertThat(Hyphenation.of("ka")).isNull();
    }

    private static String divided(String language, String word) {
        StringBuilder divided = new StringBuilder(word);
        int[] points = requireNonNull(Hyphenation.of(language)).points(word);
        for (int i = points.length - 1; i >= 0; i--) {
            divided.insert(points[i], '-');
        }
        return divided.toString();
    }
}
