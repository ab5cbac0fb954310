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

/** What stands out of its page below, or out of its measure at the right, and so is cut off or printed over. */
final class Overflow {
    /** Rounding, in dots. */
    private static final int UNSEEN = 2;

    private final Set<Box> wideTables = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether a strip ends below the room of its page; a cell may be higher than its row. */
    static boolean below(Placed placed, int room) {
        Box box = placed.strip().box();
        int bottom = placed.y() + placed.strip().height();
        if (box instanceof TableRowBox) {
            for (Box cell : box.getChildren()) {
                int cellBottom = cell.getAbsY() - box.getAbsY() + cell.getHeight();
                bottom = Math.max(bottom, placed.y() + cellBottom);
            }
        }
        return bottom > room + UNSEEN;
    }

    /** Whether the strip is the first to show a table that is wider than its measure. */
    boolean beside(FlowItem strip) {
        RowFragment slice = strip.slice();
        Box box = slice == null ? strip.box() : slice.rows().getFirst();
        return tables(box).stream()
                .filter(table ->
                        table.getWidth() > requireNonNull(table.getParent()).getContentWidth() + UNSEEN)
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
