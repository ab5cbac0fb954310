package io.masthead.pdf.linebreak;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.pdf.font.Hyphenation;
import java.text.BreakIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakOpportunitiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.|org/|publications/|internationalization/|2024/|report-|of-|may.|pdf?|a=|b&|c=|d#|part_|two",
                "(www.example.|org/|internationalization).",
                "https://example.|org/|wiki/|Baku_|(city)",
                "https://az.|example.|org/|Az%C9|%99rbaycan",
                "internationalization@|development.|example.|org,",
                "internationalization.|example.|org/|developmentstrategies",
                "“https://example.|org/|a//|b/”",
                "international_|development_|strategies.|xlsx"
            })
    void are_behind_the_marks_of_an_address_and_not_inside_its_words(String address) {
        assertThat(marked(address.replace("|", ""), "", "")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e.g. |U.S. |3.5 |31.12.2024",
                "in|put/|out|put",
                "ex|am|ple.org",
                "gov.az/en",
                "end. |They",
                "agree|ment.",
                "in|sur|ance-|in|fra|struc|ture"
            })
    void are_as_before_in_what_is_no_address_or_a_short_one(String text) {
        String plain = text.replace("|", "");
        String expected = plain.contains("example.org") ? plain : text;

        assertThat(marked(plain, "", "")).isEqualTo(expected);
    }

    @Test
    void know_an_address_that_began_before_the_text_or_goes_on_behind_it() {
        assertThat(marked("internationalization/strategies", "https://example.org/", ""))
                .isEqualTo("internationalization/|strategies");
        assertThat(marked("internationalization", "", "@example.org")).isEqualTo("internationalization");
    }

    @Test
    void of_a_text_without_a_space_are_found_in_reasonable_time() {
        assertThat(marked("aa.".repeat(60_000), "", "")).hasSizeGreaterThan(180_000);
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
    void are_not_inside_a_word_with_a_capital_wherever_it_stands(String text) {
        assertThat(marked(text, "", "")).isEqualTo(text.replace(" ", " |"));
    }

    @Test
    void are_inside_a_sentences_other_words() {
        assertThat(marked("Talks. They were negotiations", "", "")).endsWith("ne|go|ti|a|tions");
    }

    @Test
    void are_not_at_an_apostrophe_nor_between_number_and_unit() {
        assertThat(marked("Armenia’s 40\u00a0km", "", "")).isEqualTo("Armenia’s |40\u00a0km");
    }

    private static String marked(String text, String before, String after) {
        StringBuilder marked = new StringBuilder();
        BreakOpportunities breaks = new BreakOpportunities(text, before, after, Hyphenation.of("en"));
        int last = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE && at < text.length(); at = breaks.next()) {
            marked.append(text, last, at).append('|');
            last = at;
        }
        return marked.append(text.substring(last)).toString();
    }
}
