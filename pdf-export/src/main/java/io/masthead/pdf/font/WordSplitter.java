package io.masthead.pdf.font;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into words and single spaces. */
public final class WordSplitter {
    private WordSplitter() {}

    /** A piece is no longer than this: no word is, and what pretends to be one is measured piece by piece. */
    public static final int LONGEST = 64;

    /** The pieces in order; each space, no-break ones too, stands alone. */
    public static List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                if (i > start) {
                    pieces.add(text.substring(start, i));
                }
                pieces.add(text.substring(i, i + 1));
                start = i + 1;
            } else if (i + 1 - start == LONGEST) {
                pieces.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    /** How many spaces a text has. */
    public static int spaces(String text) {
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                spaces++;
            }
        }
        return spaces;
    }

    /** A space that justification may stretch. */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0';
    }
}
