package io.masthead.pdf.font;

import java.util.ArrayList;
import java.util.List;

/** Splits text into words and single spaces, the units that are shaped and remembered. */
public final class WordSplitter {
    private WordSplitter() {}

    /** A word is no longer than this, in characters: no real one is, and what pretends to be one is shaped in parts. */
    public static final int LONGEST = 64;

    /** Words and spaces in order; each space, no-break ones too, stands alone. */
    public static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                if (i > start) {
                    parts.add(text.substring(start, i));
                }
                parts.add(text.substring(i, i + 1));
                start = i + 1;
            } else if (i + 1 - start == LONGEST) {
                parts.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            parts.add(text.substring(start));
        }
        return parts;
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

    /** Whether the character is a space that justification may stretch: glue. */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0';
    }
}
