package io.masthead.pdf.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

    @Test
    void sets_quotation_marks_as_the_language_has_them() {
        assertThat(set("en", "He said \"no\" (\"never\").")).isEqualTo("He said “no” (“never”).");
        assertThat(set("az", "\"Yol\" deyildi.")).isEqualTo("“Yol” deyildi.");
        assertThat(set("ru", "Он сказал \"нет\".")).isEqualTo("Он сказал «нет».");
    }

    @Test
    void tells_an_apostrophe_from_a_quotation_mark() {
        assertThat(set("en", "The pilots' office isn't 'far'.")).isEqualTo("The pilots’ office isn’t ‘far’.");
    }

    @Test
    void closes_a_mark_that_was_opened_before_an_inner_element() {
        assertThat(Typography.set("\", he said", "en", 'n')).isEqualTo("”, he said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40 km", "12 %", "3 million", "5 ₼", "1 240 000", "§ 7", "№ 12", "7 milyon", "9 млрд"})
    void keeps_a_number_and_what_it_counts_on_one_line(String text) {
        assertThat(set("en", text)).isEqualTo(text.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In 2024 the", "40 mayors", "between 1998 and 2024", "page 5 there"})
    void leaves_other_spaces_alone(String text) {
        assertThat(set("en", text)).isEqualTo(text);
    }

    private static String set(String language, String text) {
        return Typography.set(text, language, ' ');
    }
}
