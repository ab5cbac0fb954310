package io.masthead.domain.language;

/** The numbers of sections as they are printed. */
public final class RomanNumerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumerals() {}

    /** The roman numeral, for 1 to 3999. */
    public static String roman(int number) {
        var numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }
}
