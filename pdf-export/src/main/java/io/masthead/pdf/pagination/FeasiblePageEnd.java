package io.masthead.pdf.pagination;

import io.masthead.pdf.pagination.FlowItem.BreakPenalty;
import java.util.List;

/**
 * A state of a page that is being composed, at which it may end.
 *
 * @param itemCount how many items are on the page
 * @param footnotes its footnotes
 * @param floats the floats that wait for a later page
 * @param next the index of the flow's first item that is not on it
 * @param usedHeight the height of its items, in dots
 * @param penalty how good a break this is
 * @param raggedBottom whether it may end at any height, because a part of the issue ends with it
 */
record FeasiblePageEnd(
        int itemCount,
        FootnoteArea footnotes,
        List<FlowItem> floats,
        int next,
        int usedHeight,
        BreakPenalty penalty,
        boolean raggedBottom) {}
