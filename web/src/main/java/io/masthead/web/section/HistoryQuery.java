package io.masthead.web.section;

import org.jspecify.annotations.Nullable;

/**
 * What of a section's history is asked for; null is what is usual.
 *
 * @param before the page holds revisions older than this one
 * @param from compare from this revision
 * @param to to this one
 * @param show read this one
 */
record HistoryQuery(
        @Nullable Integer before,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Integer show) {

    /** One revision to read. */
    static HistoryQuery show(int number) {
        return new HistoryQuery(null, null, null, number);
    }
}
