package io.masthead.pdf.font;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.pdf.linebreak.BreakOpportunities;
import java.text.BreakIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void divides_words_as_their_language_does(String language, String word, String divided) {
        assertThat(divided(language, word)).isEqualTo(divided);
    }

    @Test
    void leaves_words_of_other_languages_whole() {
        assertThat(Hyphenation.of("ka")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Constitution of Azerbaijan.",
                "Mr. Mammadov and Prof. Huseynova met.",
                "It ended. Azerbaijan said",
                "“Negotiations” (International)",
                "NEGOTIATIONS"
            })
    void divides_nothing_with_a_capital_wherever_it_stands(String text) {
        assertThat(breaks(text)).isEqualTo(text.replace(" ", " |"));
    }

    @Test
    void divides_a_sentences_other_words() {
        assertThat(breaks("Talks. They were negotiations")).endsWith("ne|go|ti|a|tions");
    }

    @Test
    void ends_no_line_at_an_apostrophe_or_between_number_and_unit() {
        assertThat(breaks("Armenia’s 40\u00a0km")).isEqualTo("Armenia’s |40\u00a0km");
    }

    private static String divided(String language, String word) {
        StringBuilder divided = new StringBuilder(word);
        int[] points = requireNonNull(Hyphenation.of(language)).points(word);
        for (int i = points.length - 1; i >= 0; i--) {
            divided.insert(points[i], '-');
        }
        return divided.toString();
    }

    private static String breaks(String text) {
        StringBuilder broken = new StringBuilder();
        BreakOpportunities breaks = new BreakOpportunities(text, Hyphenation.of("en"));
        int last = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE && at < text.length(); at = breaks.next()) {
            broken.append(text, last, at).append('|');
            last = at;
        }
        return broken.append(text.substring(last)).toString();
    }
}
