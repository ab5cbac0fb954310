package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.DECIMAL_SIGN;

import io.masthead.domain.check.style.TextStyle.Decimal;
import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.Findings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fractions with another decimal sign than the publication's, where they can be nothing else: 1.5 may be a place in a
 * report and 14.30 a time, but not before a unit, behind a currency's sign, or with a zero before the sign.
 */
final class DecimalSignRule implements TextRule {
    private static final Pattern FRACTION =
            Pattern.compile(Numbers.NOTHING_BEFORE + "(\\d{1,6})([.,])(\\d{1,9})" + Numbers.NOTHING_AFTER);

    private static final Pattern UNIT = Pattern.compile(Numbers.GAP + "?(?:[%‰°€$£₼₽]"
            + "|(?:per cent|percent|faiz|million|billion|trillion|thousand|mln|mlrd|trln|milyon|milyard|trilyon|min"
            + "|manat|dollar|avro|euro|AZN|USD|EUR|RUB|км|кг|млн|млрд|тыс|процент|рубл|долл"
            + "|tonne|ton|metre|meter|metr|hectare|hektar|kilomet|point|degree|dərəcə|dəfə|bal|times|bcm)\\p{L}*"
            + "|(?:km|cm|mm|kg|ha|m|t|g|l|MW|GW|kW|MWh|GWh|kWh|m²|m³|km²)(?![\\p{L}\\p{N}]))");

    private static final String CURRENCIES = "€$£₼₽";

    @Override
    public void check(CheckedText text, Findings findings) {
        var style = text.context().style();
        if (style.decimal() == Decimal.ANY) {
            return;
        }
        text.forEach(FRACTION, DECIMAL_SIGN, findings, (line, number) -> {
            boolean other = !number.group(2).equals(style.decimal().sign());
            if (other && isFraction(line, number) && !line.isForeign(number.start(), number.end())) {
                String written = number.group(1) + style.decimal().sign() + number.group(3);
                findings.add(DECIMAL_SIGN, line, number.start(), number.end(), written);
            }
        });
    }

    private static boolean isFraction(CheckedLine line, Matcher number) {
        boolean mayBeThousands =
                number.group(3).length() == 3 && !number.group(1).startsWith("0");
        return !mayBeThousands
                && (number.group(1).equals("0")
                        || isCurrency(line.text(), number.start() - 1)
                        || UNIT.matcher(line.text())
                                .region(number.end(), line.text().length())
                                .lookingAt());
    }

    private static boolean isCurrency(String text, int at) {
        return at >= 0 && CURRENCIES.indexOf(text.charAt(at)) >= 0;
    }
}
