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
    void forgets_what_is_too_long_to_be_met_twice() {
        String endless = "a".repeat(25);

        assertThat(kerning.word(endless)).isNotSameAs(kerning.word(endless));
        assertThat(kerning.word(endless).width())
                .isEqualTo(kerning.word(endless).width());
    }

    @Test
    void draws_pairs_of_letters_closer() {
        assertThat(kerning.width("AV")).isLessThan(kerning.width("A") + kerning.width("V"));
    }
}
