package io.masthead.pdf.makeup;

import java.util.List;

/**
 * What is still to be set when a page begins.
 *
 * @param next the first strip of the column that is on no page
 * @param moved figures and tables from above it that found no place
 * @param carried lines of notes from above it
 */
record Rest(int next, List<Strip> moved, List<Strip> carried) {
    static final Rest ALL = new Rest(0, List.of(), List.of());
}
