package io.masthead.pdf.pagination;

/**
 * The lengths of a page, in dots.
 *
 * @param cover the height of the cover's content
 * @param body from the first line's upper edge to the last line's lower edge of a page full of text
 * @param landscape the same for a landscape page
 * @param line the height of a line of text
 * @param aboveFootnotes from the text to the first footnote, the rule between them included
 * @param besideFloats from a float that has moved to the text, or to the next
 */
record PageGeometry(int cover, int body, int landscape, int line, int aboveFootnotes, int besideFloats) {

    /** The height of a page's content. */
    int height(PageType type) {
        return switch (type) {
            case COVER -> cover;
            case BODY -> body;
            case LANDSCAPE -> landscape;
        };
    }
}
