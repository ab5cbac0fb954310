package io.masthead.domain.intake.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number before a title or an item, as in “II. Ports” or “2) Ports”.
 *
 * @param value the number, from 1
 * @param roman whether it is written in capital roman letters
 * @param marked whether a stop, a bracket, a colon or a dash stands after it; “I Ports” is not sure to be a number
 * @param rest what stands after it; empty where it stands alone
 */
record Numeral(int value, boolean roman, boolean marked, String rest) {

    private static final Pattern FORM =
            Pattern.compile("(?<number>[IVXLC]{1,12}|\\d{1,3})(?<mark>[.):]|\\s+[–—-](?=\\s))?(?<rest>\\s.*)?");

    private static final String LATIN = "IVXLC";

    /** Letters that are typed for those of roman numbers: the dotted capital of Turkic keyboards, the Cyrillic ones. */
    private static final String TYPED = "İІӀХ";

    private static final String MEANT = "IIIX";

    /** The roman numbers that Unicode has as one character each, from one to twelve. */
    private static final String COMPOSED = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";

    static @Nullable Numeral of(String text) {
        if (text.isEmpty() || text.length() > SectionSplitter.LONGEST_TITLE) {
            return null;
        }
        char first = text.charAt(0);
        return Character.isDigit(first) || LATIN.indexOf(first) >= 0 || TYPED.indexOf(first) >= 0 || isComposed(first)
                ? read(inLatinCapitals(text.replace('\u00A0', ' ')))
                : null;
    }

    /** Written with a C in front, which may also be a letter that labels. */
    boolean isHundreds() {
        return roman && value >= 100;
    }

    private static boolean isComposed(char c) {
        return COMPOSED.indexOf(c) >= 0;
    }

    /** The text with its first letters, as far as they may be a roman number, in the capitals of ASCII. */
    private static String inLatinCapitals(String text) {
        if (isComposed(text.charAt(0))) {
            return write(COMPOSED.indexOf(text.charAt(0)) + 1) + text.substring(1);
        }
        var latin = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int typed = TYPED.indexOf(text.charAt(i));
            if (typed < 0 && LATIN.indexOf(text.charAt(i)) < 0) {
                break;
            }
            latin.setCharAt(i, typed < 0 ? text.charAt(i) : MEANT.charAt(typed));
        }
        return latin.toString();
    }

    private static @Nullable Numeral read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        String number = form.group("number");
        boolean roman = !Character.isDigit(number.charAt(0));
        int value = roman ? roman(number) : Integer.parseInt(number);
        String rest = form.group("rest");
        return value == 0
                ? null
                : new Numeral(value, roman, form.group("mark") != null, rest == null ? "" : rest.strip());
    }

    /** The value, or 0 where the letters are no number, such as IIX. */
    private static int roman(String letters) {
        int value = 0;
        for (int i = 0; i < letters.length(); i++) {
            int digit = digit(letters.charAt(i));
            value += i + 1 < letters.length() && digit < digit(letters.charAt(i + 1)) ? -digit : digit;
        }
        return write(value).equals(letters) ? value : 0;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
        };
    }

    private static String write(int value) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var out = new StringBuilder();
        int left = value;
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                out.append(letters[i]);
            }
        }
        return out.toString();
    }
}
