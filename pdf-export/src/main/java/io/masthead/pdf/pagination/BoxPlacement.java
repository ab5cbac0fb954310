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

/** Moves the engine's boxes from where it laid them out to where their pages are, one page below the other. */
final class BoxPlacement {
    private final IdentityHashMap<Box, Integer> tops = new IdentityHashMap<>();
    private final IdentityHashMap<Box, VerticalExtent> extents = new IdentityHashMap<>();
    /** For each row that is divided, by how much what begins at a height of the flow is moved. */
    private final IdentityHashMap<Box, NavigableMap<Integer, Integer>> shifts = new IdentityHashMap<>();

    private BoxPlacement() {}

    /** Moves everything below the root. */
    static void place(Box root, List<ComposedPage> pages, List<ComposedPageBox> pageBoxes) {
        BoxPlacement placement = new BoxPlacement();
        for (int i = 0; i < pages.size(); i++) {
            int top = pageBoxes.get(i).getTop();
            pages.get(i).placed().forEach(placed -> placement.put(placed, top));
            pages.get(i).footnotes().forEach(placed -> placement.put(placed, top));
        }
        RunningHeads.of(pages)
                .forEach((box, page) ->
                        placement.tops.put(box, pageBoxes.get(page).getTop() - 1));
        placement.measure(root);
        root.getChildren().forEach(placement::move);
    }

    private void put(Placed placed, int pageTop) {
        FlowItem item = placed.item();
        int shift = pageTop + placed.y() - item.top();
        item.boxes().forEach(box -> tops.put(box, box.getAbsY() + shift));
        RowFragment fragment = item.fragment();
        if (fragment != null) {
            fragment.rows()
                    .forEach(row ->
                            shifts.computeIfAbsent(row, it -> new TreeMap<>()).put(item.top(), shift));
        }
    }

    /** Where a box will be: from its first item to its last. Null for a box without any. */
    private @Nullable VerticalExtent measure(Box box) {
        Integer top = tops.get(box);
        VerticalExtent extent = top == null ? around(box) : new VerticalExtent(top, box.getHeight());
        if (extent == null || top == null) {
            extent = divided(box, extent);
        }
        if (extent != null) {
            extents.put(box, extent);
        }
        return extent;
    }

    /** A divided row reaches from page to page, and so does each of its cells, whatever is in it. */
    private @Nullable VerticalExtent divided(Box box, @Nullable VerticalExtent otherwise) {
        Box row = box instanceof TableCellBox ? box.getParent() : box;
        NavigableMap<Integer, Integer> fragments = row == null ? null : shifts.get(row);
        if (fragments == null) {
            return otherwise;
        }
        int top = box.getAbsY();
        int bottom = top + box.getHeight();
        var last = fragments.lowerEntry(bottom);
        int movedTop = top
                + requireNonNull(fragments.floorEntry(top), "a row begins with its first fragment")
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
        if (tops.containsKey(box)) {
            box.calcChildLocations();
        } else {
            box.setHeight(extent.height());
            box.getChildren().forEach(this::move);
        }
    }
}
