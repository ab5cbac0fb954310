package io.masthead.pdf.pagination;

import static java.util.Objects.requireNonNull;

import io.masthead.pdf.pagination.ComposedPage.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/** What overflows its page below, or its measure at the right (CSS Overflow 3), and so is cut off or printed over. */
final class Overflow {
    /** What rounding may add, in dots: less than a tenth of a point. */
    private static final int ROUNDING = 2;

    private final Set<Box> wideTables = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether an item ends below the content of its page; a cell may be higher than its row. */
    static boolean isBelow(Placed placed, int pageHeight) {
        Box box = placed.item().box();
        int bottom = placed.y() + placed.item().height();
        if (box instanceof TableRowBox) {
            for (Box cell : box.getChildren()) {
                int cellBottom = cell.getAbsY() - box.getAbsY() + cell.getHeight();
                bottom = Math.max(bottom, placed.y() + cellBottom);
            }
        }
        return bottom > pageHeight + ROUNDING;
    }

    /** Whether the item is the first to show a table that is wider than its measure. */
    boolean isBeside(FlowItem item) {
        RowFragment fragment = item.fragment();
        Box box = fragment == null ? item.box() : fragment.rows().getFirst();
        return tables(box).stream()
                .filter(table ->
                        table.getWidth() > requireNonNull(table.getParent()).getContentWidth() + ROUNDING)
                .anyMatch(wideTables::add);
    }

    private static List<Box> tables(Box box) {
        if (box instanceof TableRowBox row) {
            return List.of(requireNonNull(requireNonNull(row.getParent()).getParent()));
        }
        List<Box> tables = new ArrayList<>();
        collect(box, tables);
        return tables;
    }

    private static void collect(Box box, List<Box> tables) {
        if (box instanceof TableBox) {
            tables.add(box);
        } else if (!(box instanceof LineBox)) {
            box.getChildren().forEach(child -> collect(child, tables));
        }
    }
}
