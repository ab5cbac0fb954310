package io.masthead.domain.document.docx;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tracked change (ECMA-376-1, 17.13.5).
 *
 * @param author as the file names them; empty where it names nobody
 * @param at when it was made, UTC; null where the file does not say, or not in a form that is a time
 * @param block the id of the block in which it stands, of the nearest one where that is gone in this reading; empty in a
 *     document without blocks
 * @param before the words before the change, empty for an insertion
 * @param after the words after it, empty for a deletion
 */
public record WordChange(Kind kind, String author, @Nullable Instant at, String block, String before, String after) {

    /** What was changed. */
    public enum Kind {
        INSERTED,
        DELETED,
        /** Words that stand elsewhere now; the block is where they stand in this reading. */
        MOVED,
        /** The look of words or paragraphs, of a table or a page. */
        FORMATTED,
        ROW_INSERTED,
        ROW_DELETED,
        CELL_INSERTED,
        CELL_DELETED,
        CELLS_MERGED,
        /** The end of a paragraph was deleted: it and the next one are one. */
        PARAGRAPH_JOINED,
        /** The end of a paragraph was inserted: one became two. */
        PARAGRAPH_SPLIT
    }
}
