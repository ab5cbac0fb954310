package io.masthead.domain.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings words into the form in which they are searched for: whoever types without capitals, dots and accents finds
 * what is written with them. Java folds for both databases, because neither knows all of these letters.
 */
public final class SearchFolding {

    /** The most characters that a folded title of 300 has: one character can become eighteen (U+FDFA). */
    public static final int LONGEST = 6000;

    /** The accents of Latin, Greek and Cyrillic letters; the marks of other scripts are letters to their readers. */
    private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F]");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}&&[^\\s\\x85]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\x85\\p{Z}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼʹ′`]");
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[“”„«»]");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");

    /** Letters that have no accent to take off, and what people type for them. */
    private static final String[][] LETTERS = {
        {"ə", "e"},
        {"ı", "i"},
        {"ø", "o"},
        {"đ", "d"},
        {"ð", "d"},
        {"ł", "l"},
        {"ħ", "h"},
        {"æ", "ae"},
        {"œ", "oe"},
        {"þ", "th"},
        {"ß", "ss"},
        {"ς", "σ"}
    };

    private SearchFolding() {}

    /** The words in lower case without accents, with plain quotation marks, hyphens and single spaces. */
    public static String of(String words) {
        // NFKD takes an accent by itself for one over a space
        String withoutAcute = words.replace('´', '\'');
        String folded = ACCENTS.matcher(Normalizer.normalize(withoutAcute, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (String[] letter : LETTERS) {
            folded = folded.replace(letter[0], letter[1]);
        }
        folded = INVISIBLE.matcher(folded).replaceAll("");
        folded = SPACES.matcher(folded).replaceAll(" ");
        folded = APOSTROPHES.matcher(folded).replaceAll("'");
        folded = QUOTATION_MARKS.matcher(folded).replaceAll("\"");
        return DASHES.matcher(folded).replaceAll("-").strip();
    }
}
