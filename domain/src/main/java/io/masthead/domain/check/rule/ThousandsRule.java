package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.THOUSANDS_SEPARATOR;

import io.masthead.domain.check.style.TextStyle;
import io.masthead.domain.check.style.TextStyle.Decimal;
import io.masthead.domain.check.style.TextStyle.Thousands;
import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.Findings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Large numbers that are grouped in another way than the publication's, or from 10,000 not at all. What may as well be a
 * fraction, such as 1.234 beside a decimal point, is left alone.
 */
final class ThousandsRule implements TextRule {
    private static final Pattern GROUPED = Pattern.compile(Numbers.NOTHING_BEFORE
            + "(?<!\\p{N}[ \\u00A0])(?<whole>[1-9]\\d{0,2}(?<sign>[.,'’ \\u00A0\\u202F])\\d{3}(?:\\k<sign>\\d{3}){0,4})"
            + "(?:(?<point>[.,])(?<fraction>\\d{1,9}))?" + Numbers.NOTHING_AFTER
            + "(?![ \\u00A0]\\p{N})");

    private static final Pattern UNGROUPED = Pattern.compile(Numbers.NOTHING_BEFORE
            + "(?<!(?:No|№|nr|tel|AZ|ISSN|ISBN)\\.?[ \\u00A0])[1-9]\\d{4,8}" + Numbers.NOTHING_AFTER);

    private static final char NARROW_SPACE = '\u202F';

    @Override
    public void check(CheckedText text, Findings findings) {
        TextStyle style = text.context().style();
        if (style.thousands() == Thousands.ANY) {
            return;
        }
        text.forEach(GROUPED, THOUSANDS_SEPARATOR, findings, (line, number) -> {
            if (isCertain(line, number, style)) {
                findings.add(THOUSANDS_SEPARATOR, line, number.start(), number.end(), written(number, style));
            }
        });
        if (style.thousands() != Thousands.NONE) {
            text.forEach(UNGROUPED, THOUSANDS_SEPARATOR, findings, (line, number) -> {
                if (isPlain(line, number.start(), number.end())) {
                    String grouped =
                            Numbers.grouped(number.group(), style.thousands().sign());
                    findings.add(THOUSANDS_SEPARATOR, line, number.start(), number.end(), grouped);
                }
            });
        }
    }

    private static boolean isCertain(CheckedLine line, Matcher number, TextStyle style) {
        String sign = number.group("sign");
        boolean fits = sign.equals(style.thousands().sign())
                || (style.thousands() == Thousands.SPACE && sign.charAt(0) == NARROW_SPACE);
        boolean isOneGroup = Numbers.digits(number.group("whole")).length() <= 6;
        boolean mayBeFraction = isOneGroup
                && number.group("point") == null
                && (sign.equals(style.decimal().sign()) || (style.decimal() == Decimal.ANY && ".,".contains(sign)));
        return !fits && !mayBeFraction && isPlain(line, number.start(), number.end());
    }

    private static boolean isPlain(CheckedLine line, int from, int to) {
        return !line.isForeign(from, to) && !line.isLinked(from, to);
    }

    private static String written(Matcher number, TextStyle style) {
        String whole = Numbers.grouped(
                Numbers.digits(number.group("whole")), style.thousands().sign());
        if (number.group("point") == null) {
            return whole;
        }
        String point = style.decimal() == Decimal.ANY
                ? number.group("point")
                : style.decimal().sign();
        return whole + point + number.group("fraction");
    }
}
