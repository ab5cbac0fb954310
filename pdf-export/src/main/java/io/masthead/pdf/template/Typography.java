package io.masthead.pdf.template;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small things that a typewriter has no key for: quotation marks and apostrophes by the language of the text (CLDR's
 * main marks), and spaces that do not break between a number and what it counts. Nothing that is read aloud changes.
 */
final class Typography {
    private static final String OPENS_AFTER = " \u00a0\n\t([{—–-/“‘«„";
    private static final Pattern UNIT = Pattern.compile("(?:%|‰|°C|₼|€|\\$|£|₽|"
            + "[kcm]?m[²³]?|k?g|t|ha|l|[kMGT]?Wh?|[kMG]?Hz|[kMG]?B|km/h|"
            + "million|billion|trillion|thousand|per cent|percent|"
            + "mln|mlrd|milyon|milyard|trilyon|faiz|min|manat|"
            + "тыс|млн|млрд|км|кг|га|руб|процент)(?![\\p{L}\\d])");
    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}(?!\\d)");

    private Typography() {}

    /**
     * A stretch of text as it is set.
     *
     * @param language a BCP 47 tag
     * @param before the character before it; a space where there is none
     */
    static String set(String text, String language, char before) {
        String quoted = text.indexOf('"') < 0 && text.indexOf('\'') < 0 ? text : quoted(text, language, before);
        return tied(quoted);
    }

    /** With spaces that do not break between numbers and units, groups of digits, signs and numbers. */
    private static String tied(String text) {
        StringBuilder tied = null;
        Matcher unit = UNIT.matcher(text);
        Matcher digits = THREE_DIGITS.matcher(text);
        for (int i = text.indexOf(' ', 1); i > 0; i = text.indexOf(' ', i + 1)) {
            char before = text.charAt(i - 1);
            boolean ties = isDigit(before)
                    ? begins(unit, i + 1) || begins(digits, i + 1)
                    : (before == '№' || before == '§') && i + 1 < text.length() && isDigit(text.charAt(i + 1));
            if (ties) {
                tied = tied == null ? new StringBuilder(text) : tied;
                tied.setCharAt(i, '\u00a0');
            }
        }
        return tied == null ? text : tied.toString();
    }

    private static boolean begins(Matcher matcher, int at) {
        return matcher.region(at, matcher.regionEnd()).lookingAt();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String quoted(String text, String language, char before) {
        boolean russian = Locale.forLanguageTag(language).getLanguage().equals("ru");
        StringBuilder set = new StringBuilder(text.length());
        char last = before;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = OPENS_AFTER.indexOf(last) >= 0;
            last = switch (c) {
                case '"' -> opens ? (russian ? '«' : '“') : russian ? '»' : '”';
                case '\'' -> opens ? '‘' : '’';
                default -> c;
            };
            set.append(last);
        }
        return set.toString();
    }
}
