package io.masthead.pdf.pagination;

import java.util.function.Supplier;

/**
 * A way to end a page.
 *
 * @param page makes the page
 * @param rest what is left for the pages after it
 * @param shortLines how many lines it ends above the last line that a page has
 * @param cost how bad it looks
 * @param free whether it may end anywhere, because a part of the issue ends with it
 */
record PageCandidate(Supplier<ComposedPage> page, Remainder rest, float shortLines, double cost, boolean free) {}
