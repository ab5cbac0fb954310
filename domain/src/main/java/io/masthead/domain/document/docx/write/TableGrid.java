package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table's head or body with a cell for each place of Word's grid, where a cell that spans rows stands in each
 * of them. Cells are placed as browsers place them (HTML, 4.9.12); where two would overlap, the upper one ends.
 */
final class TableGrid {

    private final List<List<Slot>> rows = new ArrayList<>();
    private List<Span> open = new ArrayList<>();
    private int width;

    /** What stands at a place of the grid. */
    enum Kind {
        /** A cell, in its first row. */
        CELL,
        /** The same in its further rows. */
        CONTINUED,
        /** Nothing that the text has. */
        GAP
    }

    /**
     * A place of the grid.
     *
     * @param cell null where there is none
     * @param span how many columns wide it is
     * @param isTall whether it goes on in the next row
     */
    record Slot(Kind kind, @Nullable ContainerBlock cell, int span, boolean isTall) {}

    /** A cell that goes on: its columns, and for how many rows more. */
    private record Span(int from, int to, int rows) {
        boolean overlaps(int otherFrom, int otherTo) {
            return from < otherTo && otherFrom < to;
        }
    }

    static TableGrid of(ContainerBlock part) {
        var grid = new TableGrid();
        for (int i = 0; i < part.content().size(); i++) {
            grid.row((ContainerBlock) part.content().get(i), part.content().size() - i);
        }
        return grid;
    }

    List<List<Slot>> rows() {
        return rows;
    }

    /** How many columns its widest row has. */
    int width() {
        return width;
    }

    private void row(ContainerBlock row, int left) {
        var slots = new ArrayList<Slot>();
        var next = new ArrayList<Span>();
        int column = 0;
        for (Block child : row.content()) {
            var cell = (ContainerBlock) child;
            column = upTo(column, slots, next);
            int to = column + cell.colspan();
            int from = column;
            open.removeIf(span -> span.overlaps(from, to));
            int rowsLeft = Math.min(cell.rowspan(), left) - 1;
            slots.add(new Slot(Kind.CELL, cell, cell.colspan(), rowsLeft > 0));
            if (rowsLeft > 0) {
                next.add(new Span(from, to, rowsLeft));
            }
            column = to;
        }
        rest(column, slots, next);
        open = next;
        rows.add(List.copyOf(slots));
    }

    /** Goes past the cells of upper rows that stand here, and answers the column behind them. */
    private int upTo(int column, List<Slot> slots, List<Span> next) {
        int here = column;
        for (Span span = beginningAt(here); span != null; span = beginningAt(here)) {
            here = goOn(span, slots, next);
        }
        return here;
    }

    private void rest(int column, List<Slot> slots, List<Span> next) {
        int here = column;
        for (Span span : List.copyOf(open)) {
            if (span.from() >= here) {
                if (span.from() > here) {
                    slots.add(new Slot(Kind.GAP, null, span.from() - here, false));
                }
                here = goOn(span, slots, next);
            }
        }
        width = Math.max(width, here);
    }

    private int goOn(Span span, List<Slot> slots, List<Span> next) {
        open.remove(span);
        slots.add(new Slot(Kind.CONTINUED, null, span.to() - span.from(), span.rows() > 1));
        if (span.rows() > 1) {
            next.add(new Span(span.from(), span.to(), span.rows() - 1));
        }
        return span.to();
    }

    private @Nullable Span beginningAt(int column) {
        return open.stream().filter(span -> span.from() == column).findFirst().orElse(null);
    }
}
