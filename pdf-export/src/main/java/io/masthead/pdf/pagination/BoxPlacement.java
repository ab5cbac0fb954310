package io.masthead.pdf.pagination;

import static java.util.Objects.requireNonNull;

import io.masthead.pdf.pagination.ComposedPage.Placed;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.Box;

/** Moves the engine's boxes from the endless column to where their pages are, one page below the other. */
final class BoxPlacement {
    private final IdentityHashMap<Box, Integer> places = new IdentityHashMap<>();
    private final IdentityHashMap<Box, VerticalExtent> extents = new IdentityHashMap<>();
    /** By how much what begins at a height of the column is moved, for each row that is divided. */
    private final IdentityHashMap<Box, NavigableMap<Integer, Integer>> moves = new IdentityHashMap<>();

    private BoxPlacement() {}

    /** Moves everything below the root. */
    static void place(Box root, List<ComposedPage> pages, List<PrintPage> sheets) {
        BoxPlacement placing = new BoxPlacement();
        for (int i = 0; i < pages.size(); i++) {
            int top = sheets.get(i).getTop();
            pages.get(i).placed().forEach(placed -> placing.put(placed, top));
            pages.get(i).notes().forEach(placed -> placing.put(placed, top));
        }
        RunningHeads.of(pages)
                .forEach((box, page) -> placing.places.put(box, sheets.get(page).getTop() - 1));
        placing.measure(root);
        root.getChildren().forEach(placing::move);
    }

    private void put(Placed placed, int pageTop) {
        FlowItem strip = placed.strip();
        int moved = pageTop + placed.y() - strip.top();
        strip.boxes().forEach(box -> places.put(box, box.getAbsY() + moved));
        RowFragment slice = strip.slice();
        if (slice != null) {
            slice.rows()
                    .forEach(row ->
                            moves.computeIfAbsent(row, it -> new TreeMap<>()).put(strip.top(), moved));
        }
    }

    /** Where a box will stand: from its first piece to its last. Null for a box without any. */
    private @Nullable VerticalExtent measure(Box box) {
        Integer place = places.get(box);
        VerticalExtent extent = place == null ? around(box) : new VerticalExtent(place, box.getHeight());
        if (extent == null || place == null) {
            extent = divided(box, extent);
        }
        if (extent != null) {
            extents.put(box, extent);
        }
        return extent;
    }

    /** A divided row goes from page to page, and so does each of its cells, whatever is in it. */
    private @Nullable VerticalExtent divided(Box box, @Nullable VerticalExtent otherwise) {
        Box row = box instanceof TableCellBox ? box.getParent() : box;
        NavigableMap<Integer, Integer> slices = row == null ? null : moves.get(row);
        if (slices == null) {
            return otherwise;
        }
        int top = box.getAbsY();
        int bottom = top + box.getHeight();
        var last = slices.lowerEntry(bottom);
        int movedTop = top
                + requireNonNull(slices.floorEntry(top), "a row begins with its first slice")
                        .getValue();
        int movedBottom = bottom + (last == null ? movedTop - top : last.getValue());
        return new VerticalExtent(movedTop, Math.max(0, movedBottom - movedTop));
    }

    private @Nullable VerticalExtent around(Box box) {
        int top = Integer.MAX_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int i = 0; i < box.getChildCount(); i++) {
            Box child = box.getChild(i);
            VerticalExtent extent = measure(child);
            if (extent != null) {
                top = Math.min(top, extent.top() - (child.getAbsY() - box.getAbsY()));
                int below = box.getAbsY() + box.getHeight() - (child.getAbsY() + child.getHeight());
                bottom = Math.max(bottom, extent.bottom() + (i == box.getChildCount() - 1 ? below : 0));
            }
        }
        return top == Integer.MAX_VALUE ? null : new VerticalExtent(top, Math.max(0, bottom - top));
    }

    private void move(Box box) {
        VerticalExtent extent = extents.get(box);
        Box parent = box.getParent();
        if (extent == null || parent == null) {
            return;
        }
        box.setY(extent.top() - parent.getAbsY() - parent.getTy());
        box.calcCanvasLocation();
        if (places.containsKey(box)) {
            box.calcChildLocations();
        } else {
            box.setHeight(extent.height());
            box.getChildren().forEach(this::move);
        }
    }
}
