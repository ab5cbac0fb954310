package io.masthead.domain.intake.markdown;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** A table, whose first row is its head. */
record MarkdownTable(TableBlock table, MarkdownInlines inlines) {

    /** The table; none where no row has a cell. */
    List<Block> blocks() {
        var parts = new ArrayList<Block>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            var rows = new ArrayList<Block>();
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                addTo(rows, NodeType.TABLE_ROW, cells(row));
            }
            addTo(parts, part instanceof TableHead ? NodeType.TABLE_HEAD : NodeType.TABLE_BODY, rows);
        }
        var table = new ArrayList<Block>();
        addTo(table, NodeType.TABLE, parts);
        return table;
    }

    private static void addTo(List<Block> target, NodeType type, List<Block> content) {
        if (!content.isEmpty()) {
            target.add(new ContainerBlock(type, "", Map.of(), content));
        }
    }

    private List<Block> cells(Node row) {
        var cells = new ArrayList<Block>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                cells.add(
                        cell.isHeader()
                                ? new ContainerBlock(
                                        NodeType.TABLE_HEADER, "", Map.of("scope", "col"), paragraphs(cell))
                                : new ContainerBlock(NodeType.TABLE_CELL, "", Map.of(), paragraphs(cell)));
            }
        }
        return cells;
    }

    private List<Block> paragraphs(Node cell) {
        return inlines.lines(cell, true).stream()
                .<Block>map(TextBlock::paragraph)
                .toList();
    }

    /** The cells as paragraphs, where no table may stand. */
    List<Block> paragraphs() {
        var paragraphs = new ArrayList<Block>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    List<List<Inline>> lines = inlines.lines(cell, true);
                    lines.forEach(line -> paragraphs.add(TextBlock.paragraph(line)));
                }
            }
        }
        return paragraphs;
    }
}
