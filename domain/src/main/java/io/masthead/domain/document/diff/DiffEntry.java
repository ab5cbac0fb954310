package io.masthead.domain.document.diff;

import org.jspecify.annotations.Nullable;

/** One step through both texts: the old sides in order are the older text, the new sides the newer one. */
sealed interface DiffEntry {

    /**
     * It stands in both texts, in the same order.
     *
     * @param sameForm whether marks, kinds of blocks around it and the borders between these are the same
     */
    record Kept(ComparedBlock old, ComparedBlock now, boolean sameForm) implements DiffEntry {
        boolean sameWords() {
            return old.sameWords(now);
        }
    }

    /**
     * It stands here in the newer text alone.
     *
     * @param from where it stood in the older text; null where it is new
     */
    record Came(ComparedBlock now, @Nullable ComparedBlock from) implements DiffEntry {}

    /**
     * It stood here in the older text alone.
     *
     * @param moved whether it stands elsewhere in the newer one
     * @param next what comes next in the newer text; null at its end
     */
    record Gone(ComparedBlock old, boolean moved, @Nullable ComparedBlock next) implements DiffEntry {}
}
