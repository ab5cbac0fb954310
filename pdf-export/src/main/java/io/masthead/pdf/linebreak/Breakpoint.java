package io.masthead.pdf.linebreak;

/**
 * A place at which a line may end, with the widths that the optimum fit needs, in dots from the paragraph's beginning.
 *
 * @param piece the piece of the paragraph that it is in
 * @param offset the characters of the piece before it
 * @param divides whether a word is divided and a hyphen drawn
 * @param end where the line's last glyph ends when it ends here, the hyphen included and the space before it left out
 * @param spacesBefore the width of the spaces up to there
 * @param start where the next line's first glyph begins
 * @param spacesAfter the width of the spaces up to there
 * @param hangRight how far the line's last character may stand out
 * @param hangLeft how far the next line's first character may stand out
 */
record Breakpoint(
        int piece,
        int offset,
        boolean divides,
        float end,
        float spacesBefore,
        float start,
        float spacesAfter,
        float hangRight,
        float hangLeft) {}
