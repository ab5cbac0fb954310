package io.masthead.pdf.pagination;

import java.util.List;
import org.xhtmlrenderer.render.Box;

/**
 * One page with all that stands on it. Positions are in dots below the upper edge of the page's content.
 *
 * @param type the type of page
 * @param placed the items of the flow with their positions
 * @param footnotes the lines of footnotes with their positions
 * @param footnoteRule where the rule above the footnotes is; -1 where there are none
 * @param repeatedHeads tables' heads that are printed again, with their positions
 */
record ComposedPage(
        PageType type,
        List<Placed> placed,
        List<Placed> footnotes,
        int footnoteRule,
        List<RepeatedHead> repeatedHeads) {

    /** An item and its position. */
    record Placed(FlowItem item, int y) {}

    /** A table's head and the position at which it is printed again. */
    record RepeatedHead(Box head, int y) {}
}
