package io.masthead.domain.document.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a row as Word has it.
 *
 * @param span how many columns it takes, from 1
 * @param continuesAbove whether it is one with the cell above
 * @param scope of a header, by the style of its first paragraph: empty where that does not say, null for no header
 * @param text whether the style of its first paragraph says that it is no header, even in a table's head
 * @param gap whether it only fills Word's grid
 * @param behind pictures, which stand behind the table
 * @param ids bookmarks in empty paragraphs of it, which name the row or the table
 * @param places of what stands in no block of it
 */
record TableCell(
        int span,
        boolean continuesAbove,
        @Nullable String scope,
        boolean text,
        boolean gap,
        List<BlockDraft> blocks,
        List<BlockDraft> behind,
        List<BlockBookmark> ids,
        List<BlockPosition> places) {

    /** The same cell over more columns. */
    TableCell wider(int more) {
        return new TableCell(span + more, continuesAbove, scope, text, gap, blocks, behind, ids, places);
    }
}
