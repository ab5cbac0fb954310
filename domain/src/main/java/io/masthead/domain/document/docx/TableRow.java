package io.masthead.domain.document.docx;

import io.masthead.domain.document.MarkType;
import java.util.List;

/**
 * A row of a table.
 *
 * @param head whether it is repeated on every page
 * @param present whether this reading has it
 * @param before how many columns are left free before its first cell
 */
record TableRow(boolean head, boolean present, int before, List<TableCell> cells) {

    /** Whether it has words, all of them bold. */
    boolean isAllStrong() {
        return cells.stream().anyMatch(cell -> !cell.blocks().isEmpty())
                && cells.stream().flatMap(cell -> cell.blocks().stream()).allMatch(TableRow::isStrong);
    }

    private static boolean isStrong(BlockDraft block) {
        return block.children.isEmpty() && Emphasis.isUniform(MarkType.STRONG, block.line);
    }
}
