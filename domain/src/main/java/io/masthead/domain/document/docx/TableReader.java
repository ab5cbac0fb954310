package io.masthead.domain.document.docx;

import io.masthead.domain.document.NodeType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:tbl} (ECMA-376-1, 17.4). */
final class TableReader {
    private final TextFlow flow;
    private final ReadingContext context;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<BlockDraft> behind = new ArrayList<>();
    private final List<BlockPosition> homeless = new ArrayList<>();
    private TableLook look = TableLook.NONE;

    TableReader(TextFlow flow) {
        this.flow = flow;
        this.context = flow.context;
    }

    void read(XmlCursor xml) {
        context.budget.spend(Budget.BLOCK);
        inside(xml);
        BlockDraft table = flow.isKept() && !rows.isEmpty() ? new TableGrid(rows, headRows(), context).table() : null;
        if (table != null && !table.children.isEmpty()) {
            flow.finishParagraph();
            flow.blocks().table(table, behind);
        }
        homeless.forEach(flow.blocks()::nowhere);
    }

    private void inside(XmlCursor xml) {
        xml.children(name -> {
            switch (name) {
                case "w:tblPr" -> look = TableLook.read(xml, flow);
                case "w:tr" -> row(xml);
                case "w:sdt", "w:sdtContent", "w:customXml" -> inside(xml);
                default -> new MarkReader(flow).read(name, xml);
            }
        });
    }

    private void row(XmlCursor xml) {
        context.budget.spend(Budget.BLOCK);
        var row = new TableRowReader(flow, homeless).read(xml);
        if (row.present()) {
            rows.add(row);
            row.cells().forEach(cell -> behind.addAll(cell.behind()));
        } else {
            row.cells().forEach(cell -> homeless.addAll(cell.places()));
        }
    }

    /** Rows that are repeated on every page; else a first row that the table's style sets apart, or that is all bold. */
    private int headRows() {
        int head = 0;
        while (head < rows.size() && rows.get(head).head()) {
            head++;
        }
        if (head == 0
                && rows.size() > 1
                && (look.hasFirstRow(context.styles) || rows.getFirst().isAllStrong())) {
            return 1;
        }
        return head;
    }

    /** The type of a cell that stands in the head, or that its style makes a header. */
    static NodeType cellType(boolean head, @Nullable String scope) {
        return head || scope != null ? NodeType.TABLE_HEADER : NodeType.TABLE_CELL;
    }
}
