package io.masthead.domain.language;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person counts as a word: letters and digits, with apostrophes and hyphens inside, or a number with its points.
 * Read by hand, because a pattern of letters of all languages takes most of the time of a comparison.
 */
public final class WordSegmenter {
    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;
    private static final int DIGITS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    /** Of the characters that nearly all text is made of, those before the combining marks: whether they are letters or digits. */
    private static final boolean[] LATIN = latin();

    private WordSegmenter() {}

    private static boolean[] latin() {
        var latin = new boolean[0x300];
        for (int letter = 0; letter < latin.length; letter++) {
            latin[letter] = isOf(letter, LETTERS | DIGITS);
        }
        return latin;
    }

    public static List<String> of(String letters) {
        var words = new ArrayList<String>();
        for (int i = 0; i < letters.length(); ) {
            int end = end(letters, i);
            if (end > i) {
                words.add(letters.substring(i, end));
            }
            i = end > i ? end : i + Character.charCount(letters.codePointAt(i));
        }
        return words;
    }

    public static int in(String letters) {
        int words = 0;
        for (int i = 0; i < letters.length(); ) {
            int end = end(letters, i);
            words += end > i ? 1 : 0;
            i = end > i ? end : i + Character.charCount(letters.codePointAt(i));
        }
        return words;
    }

    /** Where the word that begins there ends; the same place where none begins. */
    public static int end(String letters, int start) {
        int end = plain(letters, start);
        while (end > start && joins(letters, end)) {
            end = plain(letters, end + 1);
        }
        return end;
    }

    private static int plain(String letters, int start) {
        int i = start;
        for (int length = lengthOfLetter(letters, i); length > 0; length = lengthOfLetter(letters, i)) {
            i += length;
        }
        return i;
    }

    /** How long the letter or digit is that stands there; 0 where none does. */
    private static int lengthOfLetter(String letters, int i) {
        if (i < letters.length() && letters.charAt(i) < LATIN.length) {
            return LATIN[letters.charAt(i)] ? 1 : 0;
        }
        return is(letters, i, LETTERS | DIGITS) ? Character.charCount(letters.codePointAt(i)) : 0;
    }

    /** Whether the sign there holds what stands before and behind it together. */
    private static boolean joins(String letters, int i) {
        if (i >= letters.length()) {
            return false;
        }
        return switch (letters.charAt(i)) {
            case '\'', '’', 'ʼ', '‘', '-', '\u2010', '\u2011' -> is(letters, i + 1, LETTERS | DIGITS);
            case '.', ',', ':', '/' -> is(letters, i + 1, DIGITS) && isOf(letters.codePointBefore(i), DIGITS);
            default -> false;
        };
    }

    private static boolean is(String letters, int i, int types) {
        return i < letters.length() && isOf(letters.codePointAt(i), types);
    }

    private static boolean isOf(int letter, int types) {
        return (types >> Character.getType(letter) & 1) != 0;
    }
}
