package io.masthead.pdf.pagination;

import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.render.Box;

/**
 * A flow item as it stands on a page. Lengths are in dots.
 *
 * @param item the item
 * @param spaceAbove the space above it there, before vertical glue is adjusted
 * @param tableHead the table's head that is repeated above it; null where none is
 */
record PageItem(FlowItem item, int spaceAbove, @Nullable Box tableHead) {

    /** What it takes of the page. */
    int height() {
        return spaceAbove + (tableHead == null ? 0 : tableHead.getHeight()) + item.height();
    }
}
