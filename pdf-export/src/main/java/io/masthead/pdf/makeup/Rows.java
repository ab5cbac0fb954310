package io.masthead.pdf.makeup;

import static java.util.Objects.requireNonNull;

import io.masthead.pdf.makeup.Strip.Before;
import io.masthead.pdf.makeup.Strip.Begins;
import io.masthead.pdf.makeup.Strip.Kind;
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
final class Rows {
    /** A page is at least so many times as high as a head that is repeated on it. */
    private static final int HEADS = 3;

    /** Rows of which a page does not hold so many are divided. */
    private static final int TALL_ROWS = 2;

    private final CssContext units;
    private final int room;
    private final Function<Box, List<Note>> cited;
    private final List<Strip> strips = new ArrayList<>();
    private @Nullable Box head;
    private boolean kept;

    private Rows(CssContext units, int room, Function<Box, List<Note>> cited) {
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
    static List<Strip> of(Box table, CssContext units, int room, Function<Box, List<Note>> cited) {
        Rows rows = new Rows(units, room, cited);
        rows.take(table);
        rows.keepLastTwo();
        return rows.strips;
    }

    private void keepLastTwo() {
        if (strips.size() > 1 && strips.getLast().before() != Before.NEVER) {
            strips.add(strips.removeLast().with(Before.NEVER));
        }
    }

    private void take(Box box) {
        switch (box) {
            case LineBox line -> {
                boolean isLong = requireNonNull(line.getParent()).getHeight() * HEADS > room;
                add(line, isLong ? Kind.ROW : Kind.HEADING, isLong ? Before.FREE : Before.NEVER);
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
            cellsEnd = Math.max(cellsEnd, Slice.bottom(List.of(row)));
        }
        if (!together.isEmpty()) {
            rows(together);
            kept |= repeated;
        }
        head = repeated ? section : head;
    }

    private void rows(List<Box> together) {
        int height = Slice.bottom(together) - together.getFirst().getAbsY();
        int below = head == null ? 0 : head.getHeight();
        if (height * TALL_ROWS + below <= room) {
            for (Box row : together) {
                boolean first = together.getFirst().equals(row);
                add(row, Kind.ROW, kept || !first ? Before.NEVER : Before.COSTLY);
                kept = false;
            }
        } else {
            slices(Slice.of(List.copyOf(together), units));
        }
    }

    /** Two lines stay together at either end, as those of a paragraph do. */
    private void slices(List<Slice.Cut> cuts) {
        for (int i = 0; i < cuts.size(); i++) {
            Slice slice = cuts.get(i).slice();
            boolean together = kept || i == 1 || (i > 1 && i == cuts.size() - 1);
            Before before = together ? Before.NEVER : i == 0 ? Before.COSTLY : Before.FREE;
            List<Note> notes = slice.boxes().stream()
                    .flatMap(box -> cited.apply(box).stream())
                    .toList();
            add(slice.boxes().getFirst(), Kind.ROW, before, cuts.get(i).extent(), notes, slice);
            kept = false;
        }
    }

    private void add(Box box, Kind kind, Before before) {
        add(box, kind, before, Extent.of(box, units), cited.apply(box), null);
    }

    private void add(Box box, Kind kind, Before before, Extent extent, List<Note> notes, @Nullable Slice slice) {
        int space = strips.isEmpty() ? 0 : extent.top() - strips.getLast().bottom();
        strips.add(new Strip(
                box,
                kind,
                extent.top(),
                extent.height(),
                space,
                strips.isEmpty() ? Before.FREE : before,
                Begins.NOTHING,
                notes,
                head,
                List.of(),
                slice));
    }
}
