package io.masthead.domain.document.merge;

import io.masthead.domain.document.Document;
import org.jspecify.annotations.Nullable;

/** The blocks of the three texts. */
record MergeSides(MergeTree base, MergeTree mine, MergeTree theirs) {

    static MergeSides of(Document base, Document mine, Document theirs) {
        MergeTree old = MergeTree.ofBase(base);
        return new MergeSides(old, MergeTree.of(mine, old), MergeTree.of(theirs, old));
    }

    /** Whether both sides have it. */
    boolean inBoth(String key) {
        return mine.has(key) && theirs.has(key);
    }

    /** Whether one side took it out and the other did not. */
    boolean removedByOne(String key) {
        return base.has(key) && mine.has(key) != theirs.has(key);
    }

    /** The block in the text of the only side that has it. */
    MergeNode onlyOne(String key) {
        MergeNode mineOrNull = mine.node(key);
        return mineOrNull == null ? required(theirs.node(key), key) : mineOrNull;
    }

    /** Whether the only side that still has it changed something in it, or moved it. */
    boolean isChanged(String key) {
        MergeNode now = onlyOne(key);
        MergeNode old = required(base.node(key), key);
        return !now.parent().equals(old.parent())
                || (!now.block().equals(old.block())
                        && !now.block().withoutIds().equals(old.block().withoutIds()));
    }

    private static MergeNode required(@Nullable MergeNode node, String key) {
        if (node == null) {
            throw new IllegalArgumentException("No block " + key);
        }
        return node;
    }
}
