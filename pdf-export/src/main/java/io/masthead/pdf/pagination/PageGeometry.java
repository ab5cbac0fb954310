package io.masthead.pdf.pagination;

/**
 * The room on a page, in dots.
 *
 * @param cover the height of the cover's content
 * @param body from the first line's upper edge to the last line's lower edge of a page full of text
 * @param wide the same for a page that lies on its side
 * @param line the height of a line of text
 * @param aboveNotes from the text to the first note, the rule between them included
 * @param besideFigures from a moved figure to the text
 */
record PageGeometry(int cover, int body, int wide, int line, int aboveNotes, int besideFigures) {

    int room(PageType kind) {
        return switch (kind) {
            case COVER -> cover;
            case BODY -> body;
            case WIDE -> wide;
        };
    }
}
