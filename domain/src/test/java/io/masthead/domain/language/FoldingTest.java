package io.masthead.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

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
        assertThat(Folding.of(written)).isEqualTo(Folding.of(sought));
    }

    @Test
    void finds_decomposed_letters_by_composed_ones() {
        assertThat(Folding.of("I\u0307yul no\u0308mr\u0259si")).isEqualTo(Folding.of("İyul nömrəsi"));
    }

    @Test
    void finds_apostrophes_of_other_keyboards_and_words_beside_what_cannot_be_seen() {
        assertThat(Folding.of("Port´s law")).isEqualTo(Folding.of("Port's law"));
        assertThat(Folding.of("the \u200D law")).isEqualTo(Folding.of("the law"));
        assertThat(Folding.of("the\tlaw\u0085of\nports")).isEqualTo("the law of ports");
    }

    @Test
    void keeps_the_marks_of_other_scripts() {
        assertThat(Folding.of("हिन्दी")).isNotEqualTo(Folding.of("हन्द"));
    }

    @Test
    void has_room_for_the_longest_title() {
        assertThat(Folding.of("\uFDFA".repeat(300))).hasSizeLessThanOrEqualTo(Folding.LONGEST);
    }
}
