package io.masthead.pdf.template;

import io.masthead.domain.publication.HouseStyle.Numbering;

/** The numbers of sections, as a house style prints them. */
final class SectionNumerals {
    private SectionNumerals() {}

    /** The numeral of a number from 1; empty where sections have none. */
    static String of(Numbering numbering, int number) {
        return switch (numbering) {
            case ROMAN -> roman(number);
            case ARABIC -> Integer.toString(number);
            case NONE -> "";
        };
    }

    /** The roman numeral, by which the editors know a section. */
    static String roman(int number) {
        return io.masthead.domain.language.RomanNumerals.roman(number);
    }
}
