package io.masthead.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextShaperTest {

    private final TextShaper kerning = TextShaper.of(Face.SERIF);

    @Test
    void remembers_words() {
        assertThat(kerning.word("Tolls")).isSameAs(kerning.word("Tolls"));
    }

    @Test
    void forgets_words_when_there_are_too_many_letters_in_them() {
        var first = kerning.word("Tolls");
        for (int i = 0; i < 2_000; i++) {
            kerning.word(Integer.toString(i).repeat(30));
        }

        assertThat(kerning.word("Tolls")).isNotSameAs(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"А\u0301", "а\u0301", "q\u0323", "Q\u0323", "ы\u0301", "x\u0304", "X\u0304", "e\u0323\u0301"})
    void sets_a_mark_over_or_under_its_letter_in_every_cut(String marked) {
        String letter = marked.substring(0, 1);
        for (Face face : Face.values()) {
            TextShaper cut = TextShaper.of(face);
            var word = cut.word(marked + "н");
            float width = cut.width(letter);

            assertThat(word.width()).as(face + marked).isEqualTo(cut.width(letter + "н"));
            assertThat(word.start(1)).as(face + marked).isBetween(-0.1f * width, width);
            assertThat(word.start(marked.length()))
                    .as(face + marked)
                    .isEqualTo(cut.word(letter + "н").start(1));
        }
    }

    @Test
    void raises_a_mark_over_a_capital_and_lowers_it_under_a_descender() {
        assertThat(rise("А\u0301")).isPositive();
        assertThat(rise("Q\u0323")).isNegative();
        assertThat(rise("q\u0323")).isNegative();
        assertThat(kerning.word("а\u0301").parts()).hasSize(1);
    }

    private float rise(String marked) {
        return kerning.word(marked).parts().getLast().rise();
    }

    @Test
    void draws_pairs_of_letters_closer() {
        assertThat(kerning.width("AV")).isLessThan(kerning.width("A") + kerning.width("V"));
    }
}
