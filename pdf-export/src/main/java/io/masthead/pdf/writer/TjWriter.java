package io.masthead.pdf.writer;

import io.masthead.pdf.font.ShapedWord;
import org.openpdf.text.pdf.ByteBuffer;

/**
 * Words and spaces as one TJ operator (ISO 32000-1, 9.4.3), written straight into a page's content stream:
 * the library makes lists of boxed numbers first.
 */
final class TjWriter {
    private final ByteBuffer content;
    private boolean empty = true;
    private float roundingError;

    TjWriter(ByteBuffer content) {
        this.content = content;
    }

    /** Adds glyphs with their kerns. */
    void add(byte[] glyphs) {
        if (glyphs.length > 0) {
            begin();
            content.append(glyphs);
        }
    }

    /**
     * A space that is wider than its own width by so many thousandths of an em. Whole ones are written, and what is left
     * of one space goes to the next: no word is off by more than half of one.
     */
    void space(ShapedWord space, float wider) {
        add(space.parts().getFirst().encoded());
        roundingError += wider;
        int whole = Math.round(roundingError);
        if (whole != 0) {
            roundingError -= whole;
            content.append((byte) ')');
            content.append(-whole);
            content.append((byte) '(');
        }
    }

    /** Sets how high above the baseline the next glyphs stand, in points; the next operator begins there too. */
    void rise(float points) {
        end();
        content.append(points);
        content.append(" Ts\n");
    }

    /** Ends the operator, if there is anything to show. */
    void end() {
        if (!empty) {
            content.append(")]TJ\n");
            empty = true;
        }
    }

    private void begin() {
        if (empty) {
            content.append("[(");
            empty = false;
        }
    }
}
