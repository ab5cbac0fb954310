package io.masthead.pdf.linebreak;

/**
 * A point at which a line may end, with the sums that give a line's width and glue (space between words) without adding its
 * words up again, as in Knuth and Plass 1981. Lengths are in dots; sums begin at the paragraph's beginning.
 *
 * @param item the item of the paragraph that it is in, by its index
 * @param offset the characters of the item before it
 * @param hyphenated whether it is inside a word and a hyphen is drawn
 * @param lineEnd where a line that ends here has its last glyph's end, the hyphen included and the glue before it left out
 * @param glueBefore the glue up to that end
 * @param nextLineStart where the next line's first glyph begins
 * @param glueAfter the glue up to there
 * @param rightProtrusion how far the line's last character may protrude into the right margin
 * @param leftProtrusion how far the next line's first character may protrude into the left margin
 */
record Breakpoint(
        int item,
        int offset,
        boolean hyphenated,
        float lineEnd,
        float glueBefore,
        float nextLineStart,
        float glueAfter,
        float rightProtrusion,
        float leftProtrusion) {}
