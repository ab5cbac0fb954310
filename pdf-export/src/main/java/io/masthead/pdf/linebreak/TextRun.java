package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.Hyphenation;
import io.masthead.pdf.font.TextShaper;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a paragraph in one font and one language.
 *
 * @param text its characters
 * @param shaper the shaper of its font
 * @param size the dots in an em
 * @param hyphenation how its words are hyphenated; null where they are not
 */
record TextRun(
        String text,
        TextShaper shaper,
        float size,
        @Nullable Hyphenation hyphenation) {

    /** Thousandths of an em as dots. */
    float dots(float thousandths) {
        return thousandths * size / TextShaper.UNITS_PER_EM;
    }
}
