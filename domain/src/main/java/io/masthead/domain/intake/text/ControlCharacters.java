package io.masthead.domain.intake.text;

import java.nio.charset.Charset;

/**
 * What a character that no page can show meant in the program that wrote the text. Sources: the special characters of
 * Word's text stream ([MS-DOC] 2.4.1), and the table of WHATWG's HTML for C1 controls, which are Windows-1252 in a
 * wrong coat.
 */
final class ControlCharacters {

    static final char SOFT_HYPHEN = '\u00AD';

    /** Says that a character means nothing, and is left out. */
    static final char NOTHING = '\0';

    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ControlCharacters() {}

    /** Whether a line ends there without a line feed: Word's manual line break, NEL, the separators of Unicode. */
    static boolean endsLine(char c) {
        return c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The character that stands for it on a page; itself where it is one already, {@link #NOTHING} where none does. */
    static char meaning(char c) {
        return switch (c) {
            case '\t', SOFT_HYPHEN, '\u200C', '\u200D' -> c;
            // the end of a cell
            case '\u0007' -> '\t';
            // the hyphen at which no line breaks; the face of the text has no U+2011
            case '\u001E' -> '-';
            // the hyphen that is seen at a line's end alone
            case '\u001F' -> SOFT_HYPHEN;
            // separators of files and groups: words stood apart
            case '\u001C', '\u001D' -> ' ';
            // the bullet of the face Symbol
            case '\uF0B7' -> '•';
            default -> byType(c);
        };
    }

    /** Private-use characters are kept out because {@link MarkedText} marks emphasis with them. */
    private static char byType(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c >= '\u0080' ? windows(c) : NOTHING;
            case Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> NOTHING;
            default -> c;
        };
    }

    private static char windows(char c) {
        char read = new String(new byte[] {(byte) c}, WINDOWS).charAt(0);
        return read == REPLACEMENT || Character.isISOControl(read) ? NOTHING : read;
    }
}
