package io.masthead.pdf.pagination;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * A fragment of rows that are too high to stand together (CSS Fragmentation 3): the lines of all their cells that begin at
 * one height. Between two fragments a page may end; a line of another cell that goes on below the next fragment's top stays
 * above the break with its own.
 *
 * @param rows the rows that are divided
 * @param boxes lines and images, from the first row to the last
 */
record RowFragment(List<Box> rows, List<Box> boxes) {

    /** A fragment in the flow: from its upper edge to the lowest edge of all above and in it. */
    record Positioned(RowFragment fragment, VerticalExtent extent) {}

    /** The fragments of the rows, from their upper edge to their lower one, in order; none where nothing is in them. */
    static List<Positioned> of(List<Box> rows, CssContext units) {
        NavigableMap<Integer, List<Box>> byTop = new TreeMap<>();
        rows.forEach(row -> row.getChildren().forEach(cell -> collect(cell, byTop)));
        List<Positioned> fragments = new ArrayList<>();
        int top = rows.getFirst().getAbsY();
        int bottom = top;
        for (var entry : byTop.entrySet()) {
            List<Box> boxes = entry.getValue();
            int from = fragments.isEmpty() ? top : entry.getKey();
            for (Box box : boxes) {
                bottom = Math.max(bottom, VerticalExtent.of(box, units).bottom());
            }
            int to = entry.getKey().equals(byTop.lastKey()) ? Math.max(bottom, bottom(rows)) : bottom;
            fragments.add(
                    new Positioned(new RowFragment(rows, List.copyOf(boxes)), new VerticalExtent(from, to - from)));
        }
        return fragments;
    }

    private static void collect(Box box, NavigableMap<Integer, List<Box>> byTop) {
        if (box instanceof LineBox || (box.getChildCount() == 0 && box.getHeight() > 0 && !isCell(box))) {
            byTop.computeIfAbsent(box.getAbsY(), top -> new ArrayList<>()).add(box);
        } else {
            box.getChildren().forEach(child -> collect(child, byTop));
        }
    }

    private static boolean isCell(Box box) {
        return box instanceof TableCellBox;
    }

    /** The lower edge of the rows and of the cells that they begin: a cell may end below its row. */
    static int bottom(List<Box> rows) {
        int bottom = rows.getLast().getAbsY() + rows.getLast().getHeight();
        for (Box row : rows) {
            for (Box cell : row.getChildren()) {
                bottom = Math.max(bottom, cell.getAbsY() + cell.getHeight());
            }
        }
        return bottom;
    }
}
