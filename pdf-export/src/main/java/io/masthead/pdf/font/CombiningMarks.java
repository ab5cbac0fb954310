package io.masthead.pdf.font;

/** Characters that are drawn with the letter before them (Unicode, 3.6: combining characters, here those of marks). */
public final class CombiningMarks {
    /** No combining mark has a lower code point (Unicode, block Combining Diacritical Marks). */
    private static final char FIRST = '\u0300';

    private CombiningMarks() {}

    /** Whether the character is drawn over, under or through the one before it. */
    public static boolean is(int codePoint) {
        return codePoint >= FIRST
                && (Character.getType(codePoint) == Character.NON_SPACING_MARK
                        || Character.getType(codePoint) == Character.ENCLOSING_MARK);
    }

    /** Whether there is one in the text. */
    static boolean areIn(CharSequence text) {
        return text.chars().anyMatch(CombiningMarks::is);
    }

    /** The index behind the character that begins at an index and behind its marks. */
    public static int end(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && is(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
