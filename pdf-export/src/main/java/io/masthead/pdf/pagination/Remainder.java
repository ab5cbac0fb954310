package io.masthead.pdf.pagination;

import java.util.List;

/**
 * What is still to be set when a page begins.
 *
 * @param next the first strip of the column that is on no page
 * @param moved figures and tables from above it that found no place
 * @param carried lines of notes from above it
 */
record Remainder(int next, List<FlowItem> moved, List<FlowItem> carried) {
    static final Remainder ALL = new Remainder(0, List.of(), List.of());
}
