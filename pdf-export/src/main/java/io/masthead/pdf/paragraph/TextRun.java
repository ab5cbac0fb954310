package io.masthead.pdf.paragraph;

import io.masthead.pdf.letter.Hyphenation;
import io.masthead.pdf.letter.Kerning;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a paragraph in one font and one language.
 *
 * @param text its characters
 * @param kerning the widths of its font
 * @param size the dots in an em
 * @param hyphenation how its words are divided; null where they are not
 */
record TextRun(
        String text, Kerning kerning, float size, @Nullable Hyphenation hyphenation) {
    private static final float PER_EM = 1000;

    /** Thousandths of an em as dots. */
    float dots(float thousandths) {
        return thousandths * size / PER_EM;
    }
}
