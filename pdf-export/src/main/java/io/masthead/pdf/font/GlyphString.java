package io.masthead.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.ByteBuffer;

/**
 * Glyphs and their kerns as they stand inside the strings of a TJ operator (ISO 32000-1, 9.4.3): the code of a glyph is
 * its number in two bytes, and a kern closes the string, gives its number, and opens the next.
 */
final class GlyphString {
    /** Kerns below this, in thousandths of an em, are not worth their bytes: a two-hundredth of a point at 10 pt. */
    private static final float LEAST_KERN = 0.5f;

    /** What Java has for the second half of a surrogate pair, and above it other codes that are no glyph. */
    private static final int FIRST_NON_GLYPH = 0xfffe;

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
            if (glyphs[i] < FIRST_NON_GLYPH) {
                string.appendByte((byte) (glyphs[i] >> 8));
                string.appendByte((byte) glyphs[i]);
            }
            if ((i < to - 1 || kernBehind) && Math.abs(kerns[i]) > LEAST_KERN) {
                string.appendAdjustment(-kerns[i]);
            }
        }
        return string.bytes.toByteArray();
    }

    private void appendAdjustment(float thousandths) {
        bytes.writeBytes((")" + ByteBuffer.formatDouble(thousandths) + "(").getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Parentheses and the backslash are escaped, and the characters that have an escape of their own (ISO 32000-1,
     * 7.3.4.2).
     */
    private void appendByte(byte code) {
        switch (code) {
            case '\r' -> appendEscaped('r');
            case '\n' -> appendEscaped('n');
            case '\t' -> appendEscaped('t');
            case '\b' -> appendEscaped('b');
            case '\f' -> appendEscaped('f');
            case '(', ')', '\\' -> appendEscaped(code);
            default -> bytes.write(code);
        }
    }

    private void appendEscaped(int mark) {
        bytes.write('\\');
        bytes.write(mark);
    }
}
