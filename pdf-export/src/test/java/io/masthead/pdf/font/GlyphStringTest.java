package io.masthead.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GlyphStringTest {

    @Test
    void marks_what_a_string_may_not_hold() {
        assertThat(string(0x2829, 0x5c0a, 0x0d41)).isEqualTo("\\(\\)\\\\\\n\\rA");
    }

    @Test
    void closes_for_a_kern_and_opens_again() {
        assertThat(GlyphString.of(new int[] {0x4142, 0x4344}, new float[] {-12.5f, 0}, 0, 2, false))
                .asString(StandardCharsets.ISO_8859_1)
                .isEqualTo("AB)12.5(CD");
    }

    @Test
    void leaves_out_kerns_that_nobody_sees_and_the_last() {
        assertThat(GlyphString.of(new int[] {0x4142, 0x4344}, new float[] {0.4f, 30}, 0, 2, false))
                .asString(StandardCharsets.ISO_8859_1)
                .isEqualTo("ABCD");
    }

    @Test
    void has_one_glyph_for_a_character_of_two_halves() {
        byte[] encoded = TextShaper.of(Face.SANS).word("🄯").parts().getFirst().encoded();

        assertThat(encoded).hasSizeLessThanOrEqualTo(4).doesNotContain(0xff);
    }

    private static String string(int... glyphs) {
        return new String(
                GlyphString.of(glyphs, new float[glyphs.length], 0, glyphs.length, false), StandardCharsets.ISO_8859_1);
    }
}
