package io.masthead.pdf.makeup;

import io.masthead.pdf.makeup.Strip.Before;
import io.masthead.pdf.makeup.Strip.Begins;
import io.masthead.pdf.makeup.Strip.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/** A table as strips: its caption, its head, and each row; rows that share a cell stay together. */
final class Rows {
    private final CssContext units;
    private final Function<Box, List<Note>> cited;
    private final List<Strip> strips = new ArrayList<>();
    private @Nullable Box head;
    private boolean kept;
    private int cellsEnd;

    private Rows(CssContext units, Function<Box, List<Note>> cited) {
        this.units = units;
        this.cited = cited;
    }

    /** @param cited the notes that are first cited in a box */
    static List<Strip> of(Box table, CssContext units, Function<Box, List<Note>> cited) {
        Rows rows = new Rows(units, cited);
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
                add(line, Kind.HEADING, Before.NEVER);
                kept = true;
            }
            case TableRowBox row -> row(row);
            case TableSectionBox section -> {
                for (Box row : section.getChildren()) {
                    take(row);
                    kept = section.isHeader();
                }
                head = section.isHeader() ? section : head;
            }
            default -> box.getChildren().forEach(this::take);
        }
    }

    private void row(TableRowBox row) {
        boolean shares = row.getAbsY() < cellsEnd;
        add(row, Kind.ROW, shares || kept ? Before.NEVER : Before.COSTLY);
        kept = false;
        row.getChildren().forEach(cell -> cellsEnd = Math.max(cellsEnd, cell.getAbsY() + cell.getHeight()));
    }

    private void add(Box box, Kind kind, Before before) {
        Extent extent = Extent.of(box, units);
        int space = strips.isEmpty() ? 0 : extent.top() - strips.getLast().bottom();
        strips.add(new Strip(
                box,
                kind,
                extent.top(),
                extent.height(),
                space,
                strips.isEmpty() ? Before.FREE : before,
                Begins.NOTHING,
                cited.apply(box),
                head,
                List.of()));
    }
}
