package io.masthead.pdf.file;

import io.masthead.pdf.letter.Kerning;
import org.openpdf.text.pdf.ByteBuffer;

/**
 * Words and spaces as one TJ operator, written straight into a page's content: the library's own way there makes lists of
 * boxed numbers first.
 */
final class TextRow {
    /** Below this, in thousandths of an em, a shift is not worth its bytes. */
    private static final float FINEST = 0.5f;

    private final ByteBuffer content;
    private boolean empty = true;

    TextRow(ByteBuffer content) {
        this.content = content;
    }

    void add(byte[] glyphs) {
        if (glyphs.length > 0) {
            begin();
            content.append(glyphs);
        }
    }

    /** A space that is wider than its own width by so many thousandths of an em. */
    void space(Kerning.Word space, float wider) {
        add(space.written());
        if (Math.abs(wider) > FINEST) {
            content.append((byte) ')');
            content.append(-wider);
            content.append((byte) '(');
        }
    }

    /** Ends the operator, if there is anything to show. */
    void end() {
        if (!empty) {
            content.append(")]TJ\n");
        }
    }

    private void begin() {
        if (empty) {
            content.append("[(");
            empty = false;
        }
    }
}
