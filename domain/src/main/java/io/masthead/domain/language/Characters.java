package io.masthead.domain.language;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/** Which characters a text is made of: nothing that hides, steers or breaks. */
public final class Characters {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char FIRST_COMBINING = '\u0300';

    private Characters() {}

    /** White space to single spaces; controls, invisible and direction-changing characters out (Trojan Source). */
    public static String cleaned(String letters) {
        return cleaned(letters, Characters::isVisible);
    }

    private static boolean isVisible(int c) {
        return isAllowed(c) && !isHidden(c);
    }

    /** The same, with the invisible and direction-changing characters that mean something. */
    public static String cleanedButHidden(String letters) {
        return cleaned(letters, Characters::isAllowed);
    }

    private static String cleaned(String letters, IntPredicate stays) {
        int clean = cleanLength(letters, stays);
        return clean == letters.length() ? letters : cleanedFrom(clean, letters, stays);
    }

    /** How much of it, from its beginning, is as it should be: nearly always all. */
    private static int cleanLength(String letters, IntPredicate stays) {
        int i = 0;
        while (i < letters.length()) {
            int c = letters.codePointAt(i);
            boolean isClean = c == ' ' ? i == 0 || letters.charAt(i - 1) != ' ' : stays.test(c);
            if (!isClean) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static String cleanedFrom(int start, String letters, IntPredicate stays) {
        var kept = new StringBuilder(letters.length()).append(letters, 0, start);
        for (int i = start; i < letters.length(); ) {
            int c = letters.codePointAt(i);
            if (isWhiteSpace(c)) {
                if (kept.isEmpty() || kept.charAt(kept.length() - 1) != ' ') {
                    kept.append(' ');
                }
            } else if (stays.test(c)) {
                kept.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return kept.toString();
    }

    private static boolean isWhiteSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** In Unicode's normal form C. Below U+0300 nothing composes, so that most texts are only looked through. */
    public static String composed(CharSequence letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(letters, Normalizer.Form.NFC);
            }
        }
        return letters.toString();
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

    /** No control, no surrogate without its other half, no byte order mark, and nothing that is no character for ever. */
    private static boolean isAllowed(int c) {
        if (c < 0xD800) {
            boolean isControl = c < ' ' || (c >= 0x7F && c < 0xA0);
            return !isControl && c != 0x2028 && c != 0x2029;
        }
        boolean isSurrogate = c <= 0xDFFF;
        boolean isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !isSurrogate && !isNoCharacter && c != 0xFEFF;
    }
}
