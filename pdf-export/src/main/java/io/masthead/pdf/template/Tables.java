package io.masthead.pdf.template;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.NodeType;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** What a table needs beside its rows: a holder that tells how wide it is, and the spans of its cells. */
final class Tables {
    /** Of a table on a landscape page: in more columns an upright page has no room for words (decision 10). */
    private static final int LANDSCAPE_FROM_COLUMNS = 8;

    private static final Set<String> PRINTED_SCOPES = Set.of("row", "col");

    private Tables() {}

    /** The holder's class; a table of many columns gets a landscape page. */
    static String holder(ContainerBlock table) {
        return mostCells(table) >= LANDSCAPE_FROM_COLUMNS ? "table landscape" : "table";
    }

    private static int mostCells(ContainerBlock block) {
        if (block.type() == NodeType.TABLE_ROW) {
            return block.content().size();
        }
        return block.content().stream()
                .filter(ContainerBlock.class::isInstance)
                .mapToInt(part -> mostCells((ContainerBlock) part))
                .max()
                .orElse(0);
    }

    /** The cells of a row. */
    static List<ContainerBlock> cells(Block row) {
        return row instanceof ContainerBlock container
                ? container.content().stream().map(ContainerBlock.class::cast).toList()
                : List.of();
    }

    /**
     * Takes over what a cell spans and heads.
     *
     * @param rowsLeft the rows of the cell's part of the table from its own on
     */
    static void attributes(ContainerBlock cell, Element element, int rowsLeft) {
        if (cell.colspan() > 1) {
            element.setAttribute("colspan", Integer.toString(cell.colspan()));
        }
        if (cell.rowspan() > 1) {
            element.setAttribute("rowspan", Integer.toString(rowspan(cell, rowsLeft)));
        }
        if (PRINTED_SCOPES.contains(cell.scope())) {
            element.setAttribute("scope", cell.scope());
        }
    }

    /** How many rows a cell spans: as many at most as its part of the table has from its own on (HTML, 4.9.12). */
    static int rowspan(ContainerBlock cell, int rowsLeft) {
        return Math.min(cell.rowspan(), rowsLeft);
    }
}
