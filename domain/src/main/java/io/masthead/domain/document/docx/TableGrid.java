package io.masthead.domain.document.docx;

import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.SchemaValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts Word's rows into the form of the schema: cells that go on below become rowspans, within the head or the body. */
final class TableGrid {
    private final List<TableRow> rows;
    private final int headRows;
    private final ReadingContext context;
    private final BlockDraft table = new BlockDraft(NodeType.TABLE);
    /** The cells that may go on in the next row, by the column in which they begin. */
    private Map<Integer, BlockDraft> above = new HashMap<>();

    TableGrid(List<TableRow> rows, int headRows, ReadingContext context) {
        this.context = context;
        this.rows = rows;
        this.headRows = headRows;
    }

    BlockDraft table() {
        part(NodeType.TABLE_HEAD, rows.subList(0, headRows));
        part(NodeType.TABLE_BODY, rows.subList(headRows, rows.size()));
        return table;
    }

    private void part(NodeType type, List<TableRow> part) {
        above = new HashMap<>();
        var block = new BlockDraft(type);
        for (TableRow row : part) {
            BlockDraft draft = row(row, type == NodeType.TABLE_HEAD);
            if (!draft.children.isEmpty()) {
                block.add(draft);
            } else {
                above.values().forEach(cell -> span(cell, -1));
            }
        }
        if (!block.children.isEmpty()) {
            table.add(block);
        }
    }

    private BlockDraft row(TableRow row, boolean head) {
        var draft = new BlockDraft(NodeType.TABLE_ROW);
        var open = new HashMap<Integer, BlockDraft>();
        int column = row.before();
        if (column > 0) {
            draft.add(cell(head ? NodeType.TABLE_HEADER : NodeType.TABLE_CELL, column));
        }
        for (TableCell cell : row.cells()) {
            BlockDraft upper = cell.continuesAbove() ? above.get(column) : null;
            if (upper != null && span(upper) == cell.span()) {
                span(upper, 1);
                cell.blocks().forEach(upper::add);
                cell.places().forEach(it -> it.is(upper));
                open.put(column, upper);
            } else if (cell.gap()) {
                cell.places().forEach(it -> it.is(table));
            } else {
                BlockDraft filled = filled(cell, head);
                draft.add(filled);
                open.put(column, filled);
            }
            column += cell.span();
        }
        above = open;
        return draft;
    }

    private BlockDraft filled(TableCell cell, boolean head) {
        BlockDraft draft = cell(TableReader.cellType(head && !cell.text(), cell.scope()), cell.span());
        if (draft.type() == NodeType.TABLE_HEADER) {
            String scope = cell.scope() == null ? "col" : cell.scope();
            if (!scope.isEmpty()) {
                draft.attributes.put("scope", scope);
            }
            cell.blocks().stream()
                    .filter(it -> it.type() == NodeType.PARAGRAPH)
                    .forEach(it -> it.line = Emphasis.withoutUniform(it.line));
        }
        cell.blocks().forEach(draft::add);
        cell.places().forEach(it -> it.is(draft));
        cell.ids().forEach(it -> context.name(draft, it));
        return draft;
    }

    private static BlockDraft cell(NodeType type, int span) {
        var draft = new BlockDraft(type);
        put(draft, "colspan", span);
        return draft;
    }

    private static void put(BlockDraft cell, String name, int value) {
        String written = String.valueOf(value);
        if (SchemaValues.isAttribute(name, written)) {
            cell.attributes.put(name, written);
        }
    }

    private static int span(BlockDraft cell) {
        return Numbers.parsed(cell.attributes.get("colspan"), 1);
    }

    private static void span(BlockDraft cell, int more) {
        int rows = Numbers.parsed(cell.attributes.remove("rowspan"), 1);
        put(cell, "rowspan", rows + more);
    }
}
