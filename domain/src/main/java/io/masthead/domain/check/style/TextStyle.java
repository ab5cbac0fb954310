package io.masthead.domain.check.style;

import java.util.Locale;

/**
 * How a publication writes numbers and dates. {@code ANY} leaves it to the writer.
 *
 * @param thousands what groups the digits of large numbers
 * @param decimal what stands before the fraction
 * @param perCent how per cent is written in running text; in tables the sign may always stand
 * @param dateOrder whether the day or the month comes first where the month is a word
 */
public record TextStyle(Thousands thousands, Decimal decimal, PerCent perCent, DateOrder dateOrder) {

    /** What groups the digits of large numbers. */
    public enum Thousands {
        ANY(""),
        COMMA(","),
        POINT("."),
        /** A space at which no line breaks. */
        SPACE("\u00A0"),
        NONE("");

        private final String sign;

        Thousands(String sign) {
            this.sign = sign;
        }

        /** The sign; empty where there is none. */
        public String sign() {
            return sign;
        }
    }

    /** What stands before the fraction. */
    public enum Decimal {
        ANY("."),
        POINT("."),
        COMMA(",");

        private final String sign;

        Decimal(String sign) {
            this.sign = sign;
        }

        /** The sign. */
        public String sign() {
            return sign;
        }
    }

    /** How per cent is written. */
    public enum PerCent {
        ANY,
        /** {@code 5%}. */
        SIGN,
        /** {@code 5 %}, with a space at which no line breaks. */
        SPACED_SIGN,
        /** {@code 5 per cent}, in the publication's language. */
        WORDS
    }

    /** Whether the day or the month comes first. */
    public enum DateOrder {
        ANY,
        DAY_MONTH,
        MONTH_DAY
    }

    /** What is usual in a language (CLDR for the signs of numbers; per cent in words, as in running text). */
    public static TextStyle usual(Locale language) {
        boolean american = language.getCountry().equals("US");
        return switch (language.getLanguage()) {
            case "en" ->
                new TextStyle(
                        Thousands.COMMA,
                        Decimal.POINT,
                        PerCent.WORDS,
                        american ? DateOrder.MONTH_DAY : DateOrder.DAY_MONTH);
            case "az" -> new TextStyle(Thousands.SPACE, Decimal.COMMA, PerCent.WORDS, DateOrder.DAY_MONTH);
            case "tr" -> new TextStyle(Thousands.POINT, Decimal.COMMA, PerCent.ANY, DateOrder.DAY_MONTH);
            case "ru" -> new TextStyle(Thousands.SPACE, Decimal.COMMA, PerCent.SPACED_SIGN, DateOrder.DAY_MONTH);
            case "de" -> new TextStyle(Thousands.POINT, Decimal.COMMA, PerCent.ANY, DateOrder.DAY_MONTH);
            case "fr" -> new TextStyle(Thousands.SPACE, Decimal.COMMA, PerCent.ANY, DateOrder.DAY_MONTH);
            default -> new TextStyle(Thousands.ANY, Decimal.ANY, PerCent.ANY, DateOrder.ANY);
        };
    }
}
