package io.masthead.pdf.pagination;

import static java.util.Objects.requireNonNull;

import io.masthead.pdf.pagination.FlowItem.BreakPenalty;
import io.masthead.pdf.pagination.FlowItem.Kind;
import io.masthead.pdf.pagination.FlowItem.PartStart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * A table as strips: its caption, its head, and each row; rows that share a cell stay together. What is higher than half a
 * page is divided between its lines, and a head that would leave a page too little room is not repeated.
 */
final class TableItems {
    /** A page is at least so many times as high as a head that is repeated on it. */
    private static final int HEADS = 3;

    /** Rows of which a page does not hold so many are divided. */
    private static final int TALL_ROWS = 2;

    private final CssContext units;
    private final int room;
    private final Function<Box, List<Footnote>> cited;
    private final List<FlowItem> strips = new ArrayList<>();
    private @Nullable Box head;
    private boolean kept;

    private TableItems(CssContext units, int room, Function<Box, List<Footnote>> cited) {
        this.units = units;
        this.room = room;
        this.cited = cited;
    }

    /**
     * The strips of a table.
     *
     * @param room the height of a page
     * @param cited the notes that are first cited in a box
     */
    static List<FlowItem> of(Box table, CssContext units, int room, Function<Box, List<Footnote>> cited) {
        TableItems rows = new TableItems(units, room, cited);
        rows.take(table);
        rows.keepLastTwo();
        return rows.strips;
    }

    private void keepLastTwo() {
        if (strips.size() > 1 && strips.getLast().before() != BreakPenalty.NEVER) {
            strips.add(strips.removeLast().with(BreakPenalty.NEVER));
        }
    }

    private void take(Box box) {
        switch (box) {
            case LineBox line -> {
                boolean isLong = requireNonNull(line.getParent()).getHeight() * HEADS > room;
                add(line, isLong ? Kind.ROW : Kind.HEADING, isLong ? BreakPenalty.FREE : BreakPenalty.NEVER);
                kept = true;
            }
            case TableSectionBox section -> section(section);
            default -> box.getChildren().forEach(this::take);
        }
    }

    private void section(TableSectionBox section) {
        boolean repeated = section.isHeader() && section.getHeight() * HEADS <= room;
        List<Box> together = new ArrayList<>();
        int cellsEnd = 0;
        for (Box row : section.getChildren()) {
            if (!together.isEmpty() && row.getAbsY() >= cellsEnd) {
                rows(together);
                together.clear();
                kept |= repeated;
            }
            together.add(row);
            cellsEnd = Math.max(cellsEnd, RowFragment.bottom(List.of(row)));
        }
        if (!together.isEmpty()) {
            rows(together);
            kept |= repeated;
        }
        head = repeated ? section : head;
    }

    private void rows(List<Box> together) {
        int height = RowFragment.bottom(together) - together.getFirst().getAbsY();
        int below = head == null ? 0 : head.getHeight();
        if (height * TALL_ROWS + below <= room) {
            for (Box row : together) {
                boolean first = together.getFirst().equals(row);
                add(row, Kind.ROW, kept || !first ? BreakPenalty.NEVER : BreakPenalty.COSTLY);
                kept = false;
            }
        } else {
            slices(RowFragment.of(List.copyOf(together), units));
        }
    }

    /** Two lines stay together at either end, as those of a paragraph do. */
    private void slices(List<RowFragment.Positioned> cuts) {
        for (int i = 0; i < cuts.size(); i++) {
            RowFragment slice = cuts.get(i).slice();
            boolean together = kept || i == 1 || (i > 1 && i == cuts.size() - 1);
            BreakPenalty before = together ? BreakPenalty.NEVER : i == 0 ? BreakPenalty.COSTLY : BreakPenalty.FREE;
            List<Footnote> notes = slice.boxes().stream()
                    .flatMap(box -> cited.apply(box).stream())
                    .toList();
            add(slice.boxes().getFirst(), Kind.ROW, before, cuts.get(i).extent(), notes, slice);
            kept = false;
        }
    }

    private void add(Box box, Kind kind, BreakPenalty before) {
        add(box, kind, before, VerticalExtent.of(box, units), cited.apply(box), null);
    }

    private void add(
            Box box,
            Kind kind,
            BreakPenalty before,
            VerticalExtent extent,
            List<Footnote> notes,
            @Nullable RowFragment slice) {
        int space = strips.isEmpty() ? 0 : extent.top() - strips.getLast().bottom();
        strips.add(new FlowItem(
                box,
                kind,
                extent.top(),
                extent.height(),
                space,
                strips.isEmpty() ? BreakPenalty.FREE : before,
                PartStart.NOTHING,
                notes,
                head,
                List.of(),
                slice));
    }
}
