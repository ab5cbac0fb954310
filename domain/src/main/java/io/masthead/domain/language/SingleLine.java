package io.masthead.domain.language;

import java.util.List;
import java.util.Locale;

/**
 * Words that are typed into one line: titles, names, taglines. They are in NFC, with single spaces and none at either
 * end, without control characters and lone surrogates; empty where nothing in them can be seen.
 */
public final class SingleLine {

    /** Letters by their type that show nothing: the fillers of Hangul, the empty pattern of Braille, vowels of Khmer. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private SingleLine() {}

    /** The words in their one form. Characters of {@link #hidden} stay: whoever stores the words has to refuse them. */
    public static String of(String words) {
        String clean = Characters.composed(Characters.cleanedButHidden(words.replace('\u00A0', ' ')))
                .strip();
        return clean.codePoints().anyMatch(SingleLine::isVisible) ? clean : "";
    }

    /** The same without characters that hide: for words that nobody can be asked to type anew. */
    public static String withoutHidden(String words) {
        return of(Characters.cleaned(words));
    }

    /**
     * The characters that cannot be seen and yet mean something, each once, by name and number: soft hyphens, and marks
     * that steer the direction of text (Trojan Source, CVE-2021-42574). To leave them out would change what was meant.
     */
    public static List<String> hidden(String words) {
        return of(words)
                .codePoints()
                .filter(Characters::isHidden)
                .distinct()
                .mapToObj(SingleLine::name)
                .toList();
    }

    private static String name(int c) {
        return String.format(Locale.ROOT, "%s (U+%04X)", Character.getName(c).toLowerCase(Locale.ROOT), c);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> BLANK_LETTERS.indexOf(c) < 0;
        };
    }
}
