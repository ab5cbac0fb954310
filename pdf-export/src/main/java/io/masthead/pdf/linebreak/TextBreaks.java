package io.masthead.pdf.linebreak;

import org.xhtmlrenderer.render.BlockBox;

/**
 * The breaks of one text of a paragraph whose lines were chosen together.
 *
 * @param paragraph the block that holds its lines
 * @param width the width of the lines for which they were chosen, in dots
 * @param breaks the paragraph's breaks
 * @param item which item of the paragraph the text is
 * @param length how many characters it has
 */
record TextBreaks(BlockBox paragraph, int width, ChosenBreaks breaks, int item, int length) {

    /** Whether the lines are still as wide as when the breaks were chosen. */
    boolean areValid() {
        return paragraph.getContentWidth() == width;
    }
}
