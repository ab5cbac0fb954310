package io.masthead.domain.intake;

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
            Pattern.compile("(?<number>[IVXL]{1,8}|\\d{1,3})(?<mark>[.):]|\\s+[–—-](?=\\s))?(?<rest>\\s.*)?");

    static @Nullable Numeral of(String text) {
        boolean begins = !text.isEmpty() && (Character.isDigit(text.charAt(0)) || "IVXL".indexOf(text.charAt(0)) >= 0);
        if (!begins || text.length() > Headings.LONGEST_TITLE) {
            return null;
        }
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
            default -> 50;
        };
    }

    private static String write(int value) {
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"L", "XL", "X", "IX", "V", "IV", "I"};
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
