package io.masthead.pdf.linebreak;

import org.xhtmlrenderer.render.BlockBox;

/**
 * A text of a planned paragraph.
 *
 * @param paragraph the block that holds its lines
 * @param measure the width of the lines that were planned, in dots
 * @param plan the paragraph's breaks
 * @param piece which piece of the paragraph it is
 * @param length how many characters it has
 */
record TextBreaks(BlockBox paragraph, int measure, ChosenBreaks plan, int piece, int length) {

    /** Whether the lines are still as wide as they were planned. */
    boolean holds() {
        return paragraph.getContentWidth() == measure;
    }
}
