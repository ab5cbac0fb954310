package io.masthead.domain.language;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Which characters a text is made of: nothing that hides, steers or breaks. */
public final class Characters {
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r\\f\\x0B\\x85\\u2028\\u2029]+");
    private static final char NO_BREAK_SPACE = '\u00A0';

    private Characters() {}

    /** White space to single spaces; controls, invisible and direction-changing characters out (Trojan Source). */
    public static String cleaned(String letters) {
        return cleaned(letters, c -> isAllowed(c) && !isHidden(c));
    }

    /** The same, with the invisible and direction-changing characters that mean something. */
    public static String cleanedButHidden(String letters) {
        return cleaned(letters, Characters::isAllowed);
    }

    private static String cleaned(String letters, IntPredicate stays) {
        String spaced = WHITE_SPACE.matcher(letters).replaceAll(" ");
        if (spaced.codePoints().allMatch(stays)) {
            return spaced;
        }
        var kept = new StringBuilder(spaced.length());
        spaced.codePoints().filter(stays).forEach(kept::appendCodePoint);
        return WHITE_SPACE.matcher(kept).replaceAll(" ");
    }

    public static boolean isBlank(CharSequence letters) {
        return letters.chars().allMatch(c -> c == NO_BREAK_SPACE || Character.isWhitespace(c));
    }

    /**
     * Soft hyphens, places for breaks, word joiners, invisible operators of formulas, and what steers the direction of
     * text (all of Bidi_Control, Unicode Standard Annex 9).
     */
    public static boolean isHidden(int c) {
        return c == 0x00AD
                || c == 0x061C
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F);
    }

    private static boolean isAllowed(int c) {
        if (c == 0xFEFF || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
            return false;
        }
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }
}
