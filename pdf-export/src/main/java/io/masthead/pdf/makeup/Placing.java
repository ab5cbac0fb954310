package io.masthead.pdf.makeup;

import static java.util.Objects.requireNonNull;

import io.masthead.pdf.makeup.MadePage.Placed;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.Box;

/** Moves the engine's boxes from the endless column to where their pages are, one page below the other. */
final class Placing {
    private final IdentityHashMap<Box, Integer> places = new IdentityHashMap<>();
    private final IdentityHashMap<Box, Extent> extents = new IdentityHashMap<>();
    /** By how much what begins at a height of the column is moved, for each row that is divided. */
    private final IdentityHashMap<Box, NavigableMap<Integer, Integer>> moves = new IdentityHashMap<>();

    private Placing() {}

    /** Moves everything below the root. */
    static void place(Box root, List<MadePage> pages, List<PrintPage> sheets) {
        Placing placing = new Placing();
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
        Strip strip = placed.strip();
        int moved = pageTop + placed.y() - strip.top();
        strip.boxes().forEach(box -> places.put(box, box.getAbsY() + moved));
        Slice slice = strip.slice();
        if (slice != null) {
            slice.rows()
                    .forEach(row ->
                            moves.computeIfAbsent(row, it -> new TreeMap<>()).put(strip.top(), moved));
        }
    }

    /** Where a box will stand: from its first piece to its last. Null for a box without any. */
    private @Nullable Extent measure(Box box) {
        Integer place = places.get(box);
        Extent extent = place == null ? around(box) : new Extent(place, box.getHeight());
        if (extent == null || place == null) {
            extent = divided(box, extent);
        }
        if (extent != null) {
            extents.put(box, extent);
        }
        return extent;
    }

    /** A divided row goes from page to page, and so does each of its cells, whatever is in it. */
    private @Nullable Extent divided(Box box, @Nullable Extent otherwise) {
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
        return new Extent(movedTop, Math.max(0, movedBottom - movedTop));
    }

    private @Nullable Extent around(Box box) {
        int top = Integer.MAX_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int i = 0; i < box.getChildCount(); i++) {
            Box child = box.getChild(i);
            Extent extent = measure(child);
            if (extent != null) {
                top = Math.min(top, extent.top() - (child.getAbsY() - box.getAbsY()));
                int below = box.getAbsY() + box.getHeight() - (child.getAbsY() + child.getHeight());
                bottom = Math.max(bottom, extent.bottom() + (i == box.getChildCount() - 1 ? below : 0));
            }
        }
        return top == Integer.MAX_VALUE ? null : new Extent(top, Math.max(0, bottom - top));
    }

    private void move(Box box) {
        Extent extent = extents.get(box);
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
