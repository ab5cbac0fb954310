package io.masthead.pdf.pagination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * What is never divided between pages: a line, a table's row, a figure, a heading (an item of TeX's vertical list). Lengths
 * are in dots.
 *
 * @param box what is moved to its page, or the first of what is
 * @param kind what it is
 * @param top where it begins in the flow
 * @param height how high it is, margins left out
 * @param spaceAbove how far it is below the item above it; left out at the top of a page
 * @param breakBefore how good a page break above it is
 * @param starts which part of the issue begins with it
 * @param footnotes the footnotes that it calls
 * @param tableHead the table's head that is repeated above it on a new page; null where none is
 * @param rows the rows of a table on a landscape page; empty for everything else
 * @param fragment what is moved where it is a fragment of rows that are divided; null for everything else
 */
record FlowItem(
        Box box,
        Kind kind,
        int top,
        int height,
        int spaceAbove,
        BreakPenalty breakBefore,
        PartStart starts,
        List<Footnote> footnotes,
        @Nullable Box tableHead,
        List<FlowItem> rows,
        @Nullable RowFragment fragment) {

    /** What an item is, as far as pages care. */
    enum Kind {
        /** A line of text, or a block that stays where it is. */
        TEXT,
        /** A heading, or what belongs to the next item for another reason. */
        HEADING,
        /** A row of a table. */
        ROW,
        /** A figure or a small table: moves to the next page where it fits. */
        FLOAT,
        /** A table for a landscape page. */
        LANDSCAPE
    }

    /** How good a page break is (CSS Fragmentation 3, break-before; TeX's penalties from infinite to minus infinite). */
    enum BreakPenalty {
        FORBIDDEN,
        DISCOURAGED,
        ALLOWED,
        FORCED
    }

    /** Which part of the issue begins. */
    enum PartStart {
        NONE,
        SECTION,
        BODY,
        COLOPHON
    }

    /** All that is moved to its page together. */
    List<Box> boxes() {
        return fragment == null ? List.of(box) : fragment.boxes();
    }

    /** Whether it is a line of running text. */
    boolean isLine() {
        return kind == Kind.TEXT && height > 0 && box instanceof LineBox;
    }

    int bottom() {
        return top + height;
    }

    /** The lines of all its footnotes. */
    List<FlowItem> footnoteLines() {
        return footnotes.isEmpty()
                ? List.of()
                : footnotes.stream()
                        .flatMap(footnote -> footnote.lines().stream())
                        .toList();
    }

    /** Whether it is the same item of the flow; of a landscape table, one with as many rows. */
    @Override
    @SuppressWarnings("ReferenceEquality") // a box is no other box, however alike
    public boolean equals(@Nullable Object other) {
        return other instanceof FlowItem item && box == item.box && rows.size() == item.rows.size();
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(box);
    }

    /** The same with another penalty for a break above it. */
    FlowItem with(BreakPenalty breakBefore) {
        return new FlowItem(
                box, kind, top, height, spaceAbove, breakBefore, starts, footnotes, tableHead, rows, fragment);
    }

    /** What is left of a landscape table when its first rows are on a page. */
    FlowItem withoutRows(int placed) {
        var left = rows.subList(placed, rows.size());
        return new FlowItem(
                box, kind, top, height, spaceAbove, breakBefore, starts, footnotes, tableHead, left, fragment);
    }
}
