package io.masthead.domain.document.docx;

import io.masthead.domain.document.docx.UnreadableWordFile.Cause;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Looks at XML before the parser does, which holds a tag, a comment or a CDATA section as a whole: refuses those that are
 * too long, and document types before anything of them is read.
 */
final class MarkupGuard extends FilterReader {
    private enum BlockPosition {
        TEXT,
        /** Behind {@code <}. */
        OPENED,
        /** Behind {@code <!}. */
        DECLARATION,
        COMMENT,
        CHARACTER_DATA
    }

    private BlockPosition place = BlockPosition.TEXT;
    private int length;
    private char before;
    private char last;

    MarkupGuard(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            see((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] letters, int offset, int length) throws IOException {
        int read = super.read(letters, offset, length);
        for (int i = 0; i < read; i++) {
            see(letters[offset + i]);
        }
        return read;
    }

    private void see(char c) {
        length++;
        switch (place) {
            case TEXT -> {
                if (c == '<') {
                    to(BlockPosition.OPENED);
                }
            }
            case OPENED -> to(c == '!' ? BlockPosition.DECLARATION : BlockPosition.TEXT);
            case DECLARATION -> to(declared(c));
            case COMMENT -> endAt(c == '>' && last == '-' && before == '-');
            case CHARACTER_DATA -> endAt(c == '>' && last == ']' && before == ']');
        }
        if (length > PackageLimits.LONGEST_TAG) {
            throw new UnreadableWordFile(Cause.BROKEN);
        }
        before = last;
        last = c;
    }

    private static BlockPosition declared(char c) {
        return switch (c) {
            case '-' -> BlockPosition.COMMENT;
            case '[' -> BlockPosition.CHARACTER_DATA;
            default -> throw new UnreadableWordFile(Cause.DOCUMENT_TYPE);
        };
    }

    private void endAt(boolean end) {
        if (end) {
            to(BlockPosition.TEXT);
        }
    }

    private void to(BlockPosition next) {
        place = next;
        length = 0;
    }
}
