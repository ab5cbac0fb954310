package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.RANGE_DASH;

import io.masthead.domain.check.text.Findings;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges of numbers with a hyphen in place of an en dash; telephone numbers and dates are none. */
final class RangeRule implements TextRule {
    private static final Pattern RANGE =
            Pattern.compile("(?<![\\p{L}\\p{N}_.,:/@+]|[-–—][ ]?)(\\d{1,4}(?:[.,]\\d{1,3})?)"
                    + "(?:-| - )(\\d{1,4}(?:[.,]\\d{1,3})?)(?![\\p{N}_]|[ ]?[-–—][ ]?\\p{N}|[.,:/]\\p{N})");

    @Override
    public void check(CheckedText text, Findings findings) {
        text.forEach(RANGE, RANGE_DASH, findings, (line, range) -> {
            int from = range.start();
            int to = range.end();
            if (rises(range) && !line.isForeign(from, to) && !line.isLinked(from, to)) {
                findings.add(RANGE_DASH, line, from, to, range.group(1) + "–" + range.group(2));
            }
        });
    }

    /** From a smaller to a greater number, or to the last two digits of a year. */
    private static boolean rises(Matcher range) {
        String first = range.group(1);
        String second = range.group(2);
        if (startsWithZero(first) || startsWithZero(second)) {
            return false;
        }
        boolean years = first.length() == 4 && second.length() == 2;
        return value(years ? first.substring(2) : first).compareTo(value(second)) < 0;
    }

    private static boolean startsWithZero(String number) {
        return number.length() > 1 && number.charAt(0) == '0' && Character.isDigit(number.charAt(1));
    }

    private static BigDecimal value(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }
}
