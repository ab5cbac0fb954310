package io.masthead.pdf.pagination;

import java.util.List;
import org.xhtmlrenderer.render.Box;

/**
 * One page as it was made up. Heights are in dots from the page's first line.
 *
 * @param kind the kind of page
 * @param placed the strips of the text with their places
 * @param notes the lines of notes with their places
 * @param ruleAt where the rule above the notes is; -1 where there are none
 * @param heads tables' heads that are printed again, with their places
 */
record ComposedPage(PageType kind, List<Placed> placed, List<Placed> notes, int ruleAt, List<RepeatedHead> heads) {

    /** A strip and how far below the page's first line it is. */
    record Placed(FlowItem strip, int y) {}

    /** A table's head and where it is printed again. */
    record RepeatedHead(Box head, int y) {}
}
