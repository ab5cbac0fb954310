package io.masthead.pdf.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintMessagesTest {

    @ParameterizedTest
    @CsvSource({"az, İYUL 2024", "en, JULY 2024", "ru, ИЮЛЬ 2024", "tr, TEMMUZ 2024", "de, JULI 2024"})
    void names_the_month_in_the_publications_language(String language, String month) {
        assertThat(month(language)).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ka", "hy", "ar", "zh", "he", "hi", "fa"})
    void names_the_month_in_english_where_the_fonts_lack_its_letters(String language) {
        assertThat(month(language)).isEqualTo("JULY 2024");
    }

    private static String month(String language) {
        PrintMessages messages = new PrintMessages(language, "Asia/Baku");
        return messages.capitals(messages.month(YearMonth.of(2024, 7)));
    }
}
