package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.Hyphenation;
import io.masthead.pdf.font.TextShaper;
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
        String text,
        TextShaper kerning,
        float size,
        @Nullable Hyphenation hyphenation) {
    private static final float PER_EM = 1000;

    /** Thousandths of an em as dots. */
    float dots(float thousandths) {
        return thousandths * size / PER_EM;
    }
}
