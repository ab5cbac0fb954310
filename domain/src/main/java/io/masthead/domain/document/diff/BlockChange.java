package io.masthead.domain.document.diff;

/**
 * What happened to one block.
 *
 * @param blockId the block's id in the newer text, in the older one where it was removed; may be empty
 * @param before the words before; empty where it was added
 * @param after the words after; empty where it was removed
 */
public record BlockChange(String blockId, Kind kind, String before, String after) {
    /** How the block differs. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** Some of its words differ. */
        CHANGED,
        /** It stands elsewhere. */
        MOVED,
        /** Its words are the same, its form is not. */
        FORMATTED
    }
}
