package io.masthead.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.ByteBuffer;

/**
 * Glyphs and their kerns as they stand inside the strings of a TJ operator (ISO 32000-1, 9.4.3): the code of a glyph is
 * its number in two bytes, and a kern closes the string, gives its number, and opens the next.
 */
final class GlyphString {
    /** Kerns below this, in thousandths of an em, are not worth their bytes. */
    private static final float FINEST = 0.5f;

    /** Java's own, for what shows nothing: the second half of a character of two. In no font there is such a glyph. */
    private static final int NONE = 0xfffe;

    private final ByteArrayOutputStream bytes;

    private GlyphString(int glyphs) {
        bytes = new ByteArrayOutputStream(4 * glyphs);
    }

    /**
     * The glyphs of a word from one to before another.
     *
     * @param kernBehind whether the kern behind the last of them is included
     */
    static byte[] of(int[] glyphs, float[] kerns, int from, int to, boolean kernBehind) {
        GlyphString string = new GlyphString(to - from);
        for (int i = from; i < to; i++) {
            if (glyphs[i] < NONE) {
                string.code((byte) (glyphs[i] >> 8));
                string.code((byte) glyphs[i]);
            }
            if ((i < to - 1 || kernBehind) && Math.abs(kerns[i]) > FINEST) {
                string.shift(-kerns[i]);
            }
        }
        return string.bytes.toByteArray();
    }

    private void shift(float thousandths) {
        bytes.writeBytes((")" + ByteBuffer.formatDouble(thousandths) + "(").getBytes(StandardCharsets.US_ASCII));
    }

    /** Brackets and the backslash are marked, and so are the characters that have an escape of their own. */
    private void code(byte code) {
        switch (code) {
            case '\r' -> marked('r');
            case '\n' -> marked('n');
            case '\t' -> marked('t');
            case '\b' -> marked('b');
            case '\f' -> marked('f');
            case '(', ')', '\\' -> marked(code);
            default -> bytes.write(code);
        }
    }

    private void marked(int mark) {
        bytes.write('\\');
        bytes.write(mark);
    }
}
