package io.masthead.domain.check.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The endings that a name takes in Azerbaijani, such as Bakı, Bakının, Bakıdan. Their vowels follow the last one of the
 * name (vowel harmony), so that another spelling of the name may need another form of its ending.
 */
final class AzerbaijaniEnding {

    /** Plural, possessive, case and the verb to be, each perhaps. */
    private static final Pattern ENDING = Pattern.compile(
            "(?:l[aə]r)?(?:s?[ıiuü](?:m[ıiuü]z|n[ıiuü]z)?)?"
                    + "(?:n?[ıiuü]n|n[ıiuü]|y[ıiuü]|[ny]?[aə]|n?d[aə]n?|l[ıiuü]|s[ıiuü]z|y?l[aə]|ca|cə)?(?:k[ıi])?(?:d[ıiuü]r)?");

    private static final int LONGEST = 12;

    private static final String VOWELS = "aıoueəiöü";
    private static final String LOW = "aə";
    private static final String HIGH = "ıiuü";

    private AzerbaijaniEnding() {}

    /** Whether something of that length may be one. */
    static boolean mayBeSoLong(int length) {
        return length >= 1 && length <= LONGEST;
    }

    /** Whether it is one. */
    static boolean is(String ending) {
        return mayBeSoLong(ending.length()) && ENDING.matcher(ending).matches();
    }

    /**
     * The ending as another name takes it; empty where that ends in a vowel and this one does not, or the other way round:
     * then other letters come in between.
     */
    static Optional<String> moved(String ending, String from, String to) {
        if (endsInVowel(from) != endsInVowel(to)) {
            return Optional.empty();
        }
        var moved = new StringBuilder();
        char before = lastVowel(to);
        for (int i = 0; i < ending.length(); i++) {
            char next = harmonized(ending.charAt(i), before);
            moved.append(next);
            before = VOWELS.indexOf(next) >= 0 ? next : before;
        }
        return Optional.of(moved.toString());
    }

    private static boolean endsInVowel(String name) {
        return VOWELS.indexOf(lower(name.charAt(name.length() - 1))) >= 0;
    }

    private static char lastVowel(String name) {
        for (int i = name.length() - 1; i >= 0; i--) {
            char letter = lower(name.charAt(i));
            if (VOWELS.indexOf(letter) >= 0) {
                return letter;
            }
        }
        return 'ə';
    }

    private static char lower(char letter) {
        return switch (letter) {
            case 'I' -> 'ı';
            case 'İ' -> 'i';
            default -> Character.toLowerCase(letter);
        };
    }

    /** Back or front, rounded or not. */
    private static char harmonized(char letter, char before) {
        boolean back = "aıou".indexOf(before) >= 0;
        boolean rounded = "ouöü".indexOf(before) >= 0;
        if (LOW.indexOf(letter) >= 0) {
            return back ? 'a' : 'ə';
        }
        if (HIGH.indexOf(letter) < 0) {
            return letter;
        }
        if (rounded) {
            return back ? 'u' : 'ü';
        }
        return back ? 'ı' : 'i';
    }
}
