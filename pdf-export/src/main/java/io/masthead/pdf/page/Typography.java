package io.masthead.pdf.page;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The small things that a typewriter has no key for: quotation marks and apostrophes by the language of the text (CLDR's
 * main marks), and spaces that do not break between a number and what it counts. Nothing that is read aloud changes.
 */
final class Typography {
    private static final String OPENS_AFTER = " \u00a0\n\t([{—–-/“‘«„";
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(?<=\\d) (?=(?:%|‰|°C|₼|€|\\$|£|₽|"
            + "[kcm]?m[²³]?|k?g|t|ha|l|[kMGT]?Wh?|[kMG]?Hz|[kMG]?B|km/h|"
            + "million|billion|trillion|thousand|per cent|percent|"
            + "mln|mlrd|milyon|milyard|trilyon|faiz|min|manat|"
            + "тыс|млн|млрд|км|кг|га|руб|процент)(?![\\p{L}\\d]))");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
    private static final Pattern SIGN_AND_NUMBER = Pattern.compile("(?<=[№§]) (?=\\d)");

    private Typography() {}

    /**
     * A stretch of text as it is set.
     *
     * @param language a BCP 47 tag
     * @param before the character before it; a space where there is none
     */
    static String set(String text, String language, char before) {
        String quoted = text.indexOf('"') < 0 && text.indexOf('\'') < 0 ? text : quoted(text, language, before);
        if (quoted.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return quoted;
        }
        String counted = NUMBER_AND_UNIT.matcher(quoted).replaceAll("\u00a0");
        String grouped = THOUSANDS.matcher(counted).replaceAll("\u00a0");
        return SIGN_AND_NUMBER.matcher(grouped).replaceAll("\u00a0");
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
