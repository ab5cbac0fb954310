package io.masthead.pdf.pagination;

import java.util.List;

/**
 * What is still to be placed when a page begins.
 *
 * @param next the index of the first item of the flow that is on no page
 * @param floats figures and tables from above it that wait for a page
 * @param carriedFootnotes lines of footnotes that earlier pages have carried over
 */
record Remainder(int next, List<FlowItem> floats, List<FlowItem> carriedFootnotes) {
    /** All of a flow. */
    static final Remainder ALL = new Remainder(0, List.of(), List.of());

    /** Whether nothing is left of a flow with so many items. */
    boolean isEmpty(int items) {
        return next == items && floats.isEmpty() && carriedFootnotes.isEmpty();
    }
}
