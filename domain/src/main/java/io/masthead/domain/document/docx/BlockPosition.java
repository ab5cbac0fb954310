package io.masthead.domain.document.docx;

import org.jspecify.annotations.Nullable;

/** Where something stands; the block is known once its paragraph is complete. */
final class BlockPosition {
    private @Nullable BlockDraft block;
    private @Nullable BlockPosition outer;

    void is(BlockDraft where) {
        block = where;
    }

    /** It stands where the other one does: a note, where it is referred to. */
    void isIn(BlockPosition other) {
        outer = other;
    }

    /** Whether it is known where it stands. */
    boolean isPlaced() {
        return block != null || outer != null;
    }

    /** The id of the block; empty where there is none in the whole text. */
    String id() {
        if (block != null) {
            return block.nearestId();
        }
        return outer == null ? "" : outer.id();
    }
}
