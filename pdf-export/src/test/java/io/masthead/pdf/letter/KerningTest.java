package io.masthead.pdf.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KerningTest {

    private final Kerning kerning = Kerning.of(Face.SERIF);

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

    @Test
    void draws_pairs_of_letters_closer() {
        assertThat(kerning.width("AV")).isLessThan(kerning.width("A") + kerning.width("V"));
    }
}
