package io.masthead.pdf.pagination;

import java.util.function.Supplier;

/**
 * A page that may follow the pages so far.
 *
 * @param page composes the page
 * @param remainder what is left for the pages after it
 * @param linesShort how many lines it ends above the last line that a page has
 * @param demerits how bad it is by itself
 * @param raggedBottom whether it may end at any height, because a part of the issue ends with it
 */
record PageCandidate(
        Supplier<ComposedPage> page, Remainder remainder, float linesShort, double demerits, boolean raggedBottom) {}
