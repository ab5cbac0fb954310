package io.masthead.pdf.pagination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * A piece of the column that is not cut: a line, a table's row, a figure. Lengths are in dots.
 *
 * @param box what is moved to its page, or the first of what is
 * @param kind what it is
 * @param top where it begins in the column
 * @param height how high it is, margins left out
 * @param space how far it is below the strip above it; left out at the top of a page
 * @param before whether a page may end above it
 * @param begins whether a part of the issue begins with it
 * @param notes the notes that it cites
 * @param head the table's head that stands above it again on a new page; null where none does
 * @param rows what a wide table is made of; empty for everything else
 * @param slice what is moved where it is a slice of rows that are divided; null for everything else
 */
record FlowItem(
        Box box,
        Kind kind,
        int top,
        int height,
        int space,
        BreakPenalty before,
        PartStart begins,
        List<Footnote> notes,
        @Nullable Box head,
        List<FlowItem> rows,
        @Nullable RowFragment slice) {

    /** All that is moved to its page together. */
    List<Box> boxes() {
        return slice == null ? List.of(box) : slice.boxes();
    }

    /** What a strip is, as far as pages care. */
    enum Kind {
        /** A line of text, or a piece that stays where it is. */
        TEXT,
        /** A heading, or what belongs to the next strip for another reason. */
        HEADING,
        /** A row of a table. */
        ROW,
        /** A figure or a small table: goes to the next place that fits. */
        MOVING,
        /** A table for a page that lies on its side. */
        WIDE
    }

    /** Whether a page may end above a strip. */
    enum BreakPenalty {
        NEVER,
        COSTLY,
        FREE,
        ALWAYS
    }

    /** Which part of the issue begins. */
    enum PartStart {
        NOTHING,
        SECTION,
        BODY,
        COLOPHON
    }

    /** Whether it is a line of running text. */
    boolean isLine() {
        return kind == Kind.TEXT && height > 0 && box instanceof LineBox;
    }

    int bottom() {
        return top + height;
    }

    List<FlowItem> noteLines() {
        return notes.isEmpty()
                ? List.of()
                : notes.stream().flatMap(note -> note.lines().stream()).toList();
    }

    /** The same piece of the column; of a wide table, as many rows of it. */
    @Override
    @SuppressWarnings("ReferenceEquality") // a box is no other box, however alike
    public boolean equals(@Nullable Object other) {
        return other instanceof FlowItem strip && box == strip.box && rows.size() == strip.rows.size();
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(box);
    }

    FlowItem with(BreakPenalty other) {
        return new FlowItem(box, kind, top, height, space, other, begins, notes, head, rows, slice);
    }

    /** What is left of a wide table when its first rows are set. */
    FlowItem without(int set) {
        return new FlowItem(
                box, kind, top, height, space, before, begins, notes, head, rows.subList(set, rows.size()), slice);
    }
}
