package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.docx.write.TableGrid.Slot;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tables on Word's grid of columns. */
final class TableWriter {

    /** Twentieths of a point over all columns: the width of the text. */
    private static final int WIDTH = 9070;
    /** Fiftieths of a per cent. */
    private static final String WHOLE = "5000";

    private final Xml xml;
    private final ParagraphWriter paragraphs;
    private final CellContent content;

    /** Writes what stands in a cell. */
    interface CellContent {
        void write(ContainerBlock cell, StyleContext place) throws IOException;
    }

    TableWriter(Xml xml, ParagraphWriter paragraphs, CellContent content) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.content = content;
    }

    void table(ContainerBlock table) throws IOException {
        var parts = new LinkedHashMap<ContainerBlock, TableGrid>();
        for (Block child : table.content()) {
            switch (child) {
                case TextBlock caption -> paragraphs.paragraph(ParagraphStyle.TABLE_CAPTION, caption.content());
                case ContainerBlock part -> parts.put(part, TableGrid.of(part));
                default -> throw new IllegalStateException(child.type() + " in a table");
            }
        }
        if (!parts.isEmpty()) {
            grid(table, parts);
        }
        paragraphs.empty(ParagraphStyle.TABLE_GAP);
    }

    private void grid(ContainerBlock table, Map<ContainerBlock, TableGrid> parts) throws IOException {
        int columns = parts.values().stream().mapToInt(TableGrid::width).max().orElse(1);
        xml.start("w:tbl").start("w:tblPr").value("w:tblStyle", ParagraphStyle.TABLE);
        xml.empty("w:tblW", "w:w", WHOLE, "w:type", "pct");
        boolean hasHead = parts.keySet().stream().anyMatch(part -> part.type() == NodeType.TABLE_HEAD);
        xml.empty("w:tblLook", "w:val", hasHead ? "0020" : "0000", "w:firstRow", hasHead ? "1" : "0");
        xml.end().start("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            xml.empty("w:gridCol", "w:w", String.valueOf(Math.max(1, WIDTH / columns)));
        }
        xml.end();
        paragraphs.bookmarks.begin(table);
        for (var part : parts.entrySet()) {
            rows(part.getKey(), part.getValue().rows(), columns);
        }
        xml.end();
    }

    private void rows(ContainerBlock part, List<List<Slot>> rows, int columns) throws IOException {
        for (int i = 0; i < rows.size(); i++) {
            paragraphs.bookmarks.begin(part.content().get(i));
            row(rows.get(i), part.type() == NodeType.TABLE_HEAD, columns);
        }
    }

    private void row(List<Slot> slots, boolean isHead, int columns) throws IOException {
        int missing = columns - slots.stream().mapToInt(Slot::span).sum();
        xml.start("w:tr");
        if (isHead || missing > 0) {
            xml.start("w:trPr");
            if (missing > 0) {
                xml.value("w:gridAfter", String.valueOf(missing));
            }
            if (isHead) {
                xml.empty("w:tblHeader");
            }
            xml.end();
        }
        for (Slot slot : slots) {
            cell(slot);
        }
        xml.end();
    }

    private void cell(Slot slot) throws IOException {
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", "0", "w:type", "auto");
        if (slot.span() > 1) {
            xml.value("w:gridSpan", String.valueOf(slot.span()));
        }
        if (slot.kind() == TableGrid.Kind.CONTINUED) {
            xml.empty("w:vMerge");
        } else if (slot.isTall()) {
            xml.value("w:vMerge", "restart");
        }
        xml.end();
        var cell = slot.cell();
        if (cell == null) {
            paragraphs.empty(ParagraphStyle.TABLE_GAP);
        } else {
            content.write(cell, StyleContext.outside(style(cell)));
        }
        xml.end();
    }

    private static String style(ContainerBlock cell) {
        if (cell.type() != NodeType.TABLE_HEADER) {
            return ParagraphStyle.TABLE_TEXT;
        }
        return cell.scope().isEmpty()
                ? ParagraphStyle.TABLE_HEADING
                : ParagraphStyle.TABLE_HEADING
                        + cell.scope().substring(0, 1).toUpperCase(Locale.ROOT)
                        + cell.scope().substring(1);
    }
}
