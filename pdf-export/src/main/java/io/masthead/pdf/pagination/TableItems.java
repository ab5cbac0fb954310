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
 * A table as items of the flow: its caption, its head, and each row; rows that share a cell stay together. What is higher
 * than half a page is divided between its lines, and a head that would leave a page too little room is not repeated.
 */
final class TableItems {
    /** A page is at least so many times as high as a head that is repeated on it: two thirds of it are the rows'. */
    private static final int LEAST_PAGE_IN_HEADS = 3;

    /** Rows that are higher than a page divided by this are divided: else they would leave half a page empty. */
    private static final int LEAST_PAGE_IN_ROWS = 2;

    private final CssContext units;
    private final int pageHeight;
    private final Function<Box, List<Footnote>> called;
    private final List<FlowItem> items = new ArrayList<>();
    private @Nullable Box head;
    private boolean keptWithPrevious;

    private TableItems(CssContext units, int pageHeight, Function<Box, List<Footnote>> called) {
        this.units = units;
        this.pageHeight = pageHeight;
        this.called = called;
    }

    /**
     * The items of a table.
     *
     * @param pageHeight the height of a page
     * @param called the footnotes that are first called in a box
     */
    static List<FlowItem> of(Box table, CssContext units, int pageHeight, Function<Box, List<Footnote>> called) {
        TableItems builder = new TableItems(units, pageHeight, called);
        builder.take(table);
        builder.keepLastTwo();
        return builder.items;
    }

    private void keepLastTwo() {
        if (items.size() > 1 && items.getLast().breakBefore() != BreakPenalty.FORBIDDEN) {
            items.add(items.removeLast().with(BreakPenalty.FORBIDDEN));
        }
    }

    private void take(Box box) {
        switch (box) {
            case LineBox line -> {
                boolean isLong = requireNonNull(line.getParent()).getHeight() * LEAST_PAGE_IN_HEADS > pageHeight;
                add(line, isLong ? Kind.ROW : Kind.HEADING, isLong ? BreakPenalty.ALLOWED : BreakPenalty.FORBIDDEN);
                keptWithPrevious = true;
            }
            case TableSectionBox section -> section(section);
            default -> box.getChildren().forEach(this::take);
        }
    }

    private void section(TableSectionBox section) {
        boolean repeated = section.isHeader() && section.getHeight() * LEAST_PAGE_IN_HEADS <= pageHeight;
        List<Box> together = new ArrayList<>();
        int cellsEnd = 0;
        for (Box row : section.getChildren()) {
            if (!together.isEmpty() && row.getAbsY() >= cellsEnd) {
                rows(together);
                together.clear();
                keptWithPrevious |= repeated;
            }
            together.add(row);
            cellsEnd = Math.max(cellsEnd, RowFragment.bottom(List.of(row)));
        }
        if (!together.isEmpty()) {
            rows(together);
            keptWithPrevious |= repeated;
        }
        head = repeated ? section : head;
    }

    private void rows(List<Box> together) {
        int height = RowFragment.bottom(together) - together.getFirst().getAbsY();
        int headHeight = head == null ? 0 : head.getHeight();
        if (height * LEAST_PAGE_IN_ROWS + headHeight <= pageHeight) {
            for (Box row : together) {
                boolean first = together.getFirst().equals(row);
                add(row, Kind.ROW, keptWithPrevious || !first ? BreakPenalty.FORBIDDEN : BreakPenalty.DISCOURAGED);
                keptWithPrevious = false;
            }
        } else {
            fragments(RowFragment.of(List.copyOf(together), units));
        }
    }

    /** Two lines stay together at either end, as those of a paragraph do. */
    private void fragments(List<RowFragment.Positioned> fragments) {
        for (int i = 0; i < fragments.size(); i++) {
            RowFragment fragment = fragments.get(i).fragment();
            boolean kept = keptWithPrevious || i == 1 || (i > 1 && i == fragments.size() - 1);
            BreakPenalty breakBefore =
                    kept ? BreakPenalty.FORBIDDEN : i == 0 ? BreakPenalty.DISCOURAGED : BreakPenalty.ALLOWED;
            List<Footnote> footnotes = fragment.boxes().stream()
                    .flatMap(box -> called.apply(box).stream())
                    .toList();
            add(
                    fragment.boxes().getFirst(),
                    Kind.ROW,
                    breakBefore,
                    fragments.get(i).extent(),
                    footnotes,
                    fragment);
            keptWithPrevious = false;
        }
    }

    private void add(Box box, Kind kind, BreakPenalty breakBefore) {
        add(box, kind, breakBefore, VerticalExtent.of(box, units), called.apply(box), null);
    }

    private void add(
            Box box,
            Kind kind,
            BreakPenalty breakBefore,
            VerticalExtent extent,
            List<Footnote> footnotes,
            @Nullable RowFragment fragment) {
        int space = items.isEmpty() ? 0 : extent.top() - items.getLast().bottom();
        items.add(new FlowItem(
                box,
                kind,
                extent.top(),
                extent.height(),
                space,
                items.isEmpty() ? BreakPenalty.ALLOWED : breakBefore,
                PartStart.NONE,
                footnotes,
                head,
                List.of(),
                fragment));
    }
}
