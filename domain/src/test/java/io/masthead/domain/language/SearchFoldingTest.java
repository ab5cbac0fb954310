package io.masthead.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFoldingTest {

    @ParameterizedTest
    @CsvSource({
        "İyul nömrəsi, iyul nömrəsi",
        "İyul nömrəsi, İYUL NÖMRƏSİ",
        "İyul nömrəsi, IYUL NÖMRƏSI",
        "İyul nömrəsi, iyul nomresi",
        "İyul nömrəsi, ıyul nömrəsı",
        "Qış, QIŞ",
        "Qış, qis",
        "Straße nach Łódź, STRASSE NACH LODZ",
        "Июль — ёлка, июль - елка",
        "Ports’ “law” № 5, ports' \"law\" no 5",
        "ΜΟΣ, μος"
    })
    void finds_what_is_written_otherwise(String written, String sought) {
        assertThat(SearchFolding.of(written)).isEqualTo(SearchFolding.of(sought));
    }

    @Test
    void finds_decomposed_letters_by_composed_ones() {
        assertThat(SearchFolding.of("I\u0307yul no\u0308mr\u0259si")).isEqualTo(SearchFolding.of("İyul nömrəsi"));
    }

    @Test
    void finds_apostrophes_of_other_keyboards_and_words_beside_what_cannot_be_seen() {
        assertThat(SearchFolding.of("Port´s law")).isEqualTo(SearchFolding.of("Port's law"));
        assertThat(SearchFolding.of("the \u200D law")).isEqualTo(SearchFolding.of("the law"));
        assertThat(SearchFolding.of("the\tlaw\u0085of\nports")).isEqualTo("the law of ports");
    }

    @Test
    void keeps_the_marks_of_other_scripts() {
        assertThat(SearchFolding.of("हिन्दी")).isNotEqualTo(SearchFolding.of("हन्द"));
    }

    @Test
    void has_room_for_the_longest_title() {
        assertThat(SearchFolding.of("\uFDFA".repeat(300))).hasSizeLessThanOrEqualTo(SearchFolding.LONGEST);
    }
}
