package io.masthead.pdf.pagination;

import io.masthead.pdf.pagination.ComposedPage.Placed;
import io.masthead.pdf.pagination.ComposedPage.RepeatedHead;
import io.masthead.pdf.pagination.FlowItem.BreakPenalty;
import io.masthead.pdf.pagination.FlowItem.Kind;
import io.masthead.pdf.pagination.FlowItem.PartStart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composes one page from its top, with floats and footnotes, and finds where it may end. */
final class PageComposer {
    /** So many ends of a page are remembered, the fullest. With half or twice as many no page of our issues changes. */
    private static final int REMEMBERED_ENDS = 6;

    /** So many floats wait for a later page; before the next one the page ends (decision 10). */
    private static final int MOST_PENDING_FLOATS = 10;

    private final List<FlowItem> flow;
    private final PageGeometry geometry;
    private final PageType type;
    private final int height;
    private final List<PageItem> items = new ArrayList<>();
    private final List<FlowItem> floats;
    private final List<FlowItem> carriedFootnotes;
    private final Deque<FeasiblePageEnd> ends = new ArrayDeque<>();
    private FootnoteArea footnotes;
    private int usedHeight;
    private int glue;

    private PageComposer(List<FlowItem> flow, PageGeometry geometry, PageType type, Remainder remainder) {
        this.flow = flow;
        this.geometry = geometry;
        this.type = type;
        this.height = geometry.height(type);
        this.floats = new ArrayList<>(remainder.floats());
        this.carriedFootnotes = remainder.carriedFootnotes();
        this.footnotes = new FootnoteArea(geometry);
    }

    /** Composes what is left into a page. */
    static PageComposer compose(List<FlowItem> flow, PageGeometry geometry, PageType type, Remainder remainder) {
        PageComposer composer = new PageComposer(flow, geometry, type, remainder);
        composer.placePendingFloats();
        composer.fill(remainder.next());
        return composer;
    }

    /** The last ends that were found, the fullest last; one at least. */
    List<FeasiblePageEnd> ends() {
        return List.copyOf(ends);
    }

    List<PageItem> items(FeasiblePageEnd end) {
        return items.subList(0, end.itemCount());
    }

    /** Floats from earlier pages come first, as many as fit; the first in any case, and footnotes get what it leaves. */
    private void placePendingFloats() {
        if (hasPendingFloat()) {
            place(new PageItem(floats.removeFirst(), 0, null));
        }
        footnotes = FootnoteArea.carrying(carriedFootnotes, height, height - usedHeight, geometry);
        items.forEach(placed -> footnotes = footnotes.with(placed.item().footnoteLines(), height - usedHeight));
        while (hasPendingFloat()) {
            PageItem next = new PageItem(floats.getFirst(), geometry.besideFloats(), null);
            List<FlowItem> lines = next.item().footnoteLines();
            if (!footnotes.fitWhole(lines, height - usedHeight - next.height())) {
                return;
            }
            floats.removeFirst();
            place(next);
            footnotes = footnotes.with(lines, height);
        }
    }

    private boolean hasPendingFloat() {
        return !floats.isEmpty() && floats.getFirst().kind() != Kind.LANDSCAPE;
    }

    private void fill(int from) {
        for (int i = from; i < flow.size(); i++) {
            FlowItem item = flow.get(i);
            if (!isEmpty() && mayEndBefore(item, i == from)) {
                boolean ragged = isForcedBefore(item) || item.starts() == PartStart.COLOPHON;
                addEnd(i, penaltyBefore(item, i == from), ragged);
                if (isForcedBefore(item)) {
                    return;
                }
            }
            if (item.kind() == Kind.LANDSCAPE) {
                floats.add(item);
            } else if (!takes(i, from)) {
                return;
            }
        }
        addEnd(flow.size(), BreakPenalty.ALLOWED, true);
    }

    /** Takes an item of the flow onto the page, or lets it float; false where the page ends with or before it. */
    private boolean takes(int index, int from) {
        FlowItem item = flow.get(index);
        PageItem onPage = onPage(index, from);
        if (footnotes.fitWhole(item.footnoteLines(), heightLeft(onPage))) {
            place(onPage);
            footnotes = footnotes.with(item.footnoteLines(), height);
            return true;
        }
        if (footnotes.canBegin(item.footnoteLines(), heightLeft(onPage) - heightKeptBelow(index))) {
            place(onPage);
            footnotes = footnotes.with(item.footnoteLines(), heightLeft(null) - heightKeptBelow(index));
            endAfterDividedFootnote(index + 1);
            return false;
        }
        if (mayFloat(item)) {
            floats.add(item);
            return true;
        }
        overflow(index, onPage);
        return false;
    }

    /** The item as it would stand on the page: without space at its top, and with less where a float above it left. */
    private PageItem onPage(int index, int from) {
        FlowItem item = flow.get(index);
        if (isEmpty()) {
            return new PageItem(item, 0, item.tableHead());
        }
        if (index == from) {
            return new PageItem(item, geometry.besideFloats(), item.tableHead());
        }
        boolean floatLeft = floats.contains(flow.get(index - 1));
        boolean textGoesOn =
                floatLeft && item.isLine() && items.getLast().item().isLine();
        return new PageItem(item, textGoesOn ? Math.min(item.spaceAbove(), 0) : item.spaceAbove(), null);
    }

    /** What the page has left for footnotes when the item, if any, stands on it and all glue is shrunk. */
    private int heightLeft(@Nullable PageItem onPage) {
        return height + VerticalGlue.shrink(glue) - usedHeight - (onPage == null ? 0 : onPage.height());
    }

    /** The height of what has to stay on the item's page below it. */
    private int heightKeptBelow(int index) {
        int kept = 0;
        for (int i = index + 1; i < flow.size() && flow.get(i).breakBefore() == BreakPenalty.FORBIDDEN; i++) {
            kept += flow.get(i).spaceAbove() + flow.get(i).height();
        }
        return kept;
    }

    /** Whether nothing is seen on the page so far: running heads, which stand in the flow too, take no height there. */
    private boolean isEmpty() {
        return usedHeight == 0;
    }

    private boolean mayFloat(FlowItem item) {
        return item.kind() == Kind.FLOAT && !isEmpty() && floats.size() < MOST_PENDING_FLOATS;
    }

    private boolean mayEndBefore(FlowItem item, boolean first) {
        return isForcedBefore(item) || penaltyBefore(item, first) != BreakPenalty.FORBIDDEN;
    }

    /** Below floats of earlier pages any page may end; below a heading whose float left none. */
    private BreakPenalty penaltyBefore(FlowItem item, boolean first) {
        if (first) {
            return BreakPenalty.ALLOWED;
        }
        return items.getLast().item().kind() == Kind.HEADING ? BreakPenalty.FORBIDDEN : item.breakBefore();
    }

    private boolean isForcedBefore(FlowItem item) {
        return item.breakBefore() == BreakPenalty.FORCED || (item.starts() != PartStart.NONE && !floats.isEmpty());
    }

    /** A page whose footnote goes on overleaf is full, but for what belongs to its last line. */
    private void endAfterDividedFootnote(int from) {
        int next = from;
        while (next < flow.size() && flow.get(next).breakBefore() == BreakPenalty.FORBIDDEN) {
            FlowItem item = flow.get(next++);
            place(new PageItem(item, item.spaceAbove(), null));
            footnotes = footnotes.with(item.footnoteLines(), 0);
        }
        addEnd(next, BreakPenalty.ALLOWED, next == flow.size());
    }

    /**
     * The item does not fit: where the page may end nowhere above it, it ends here all the same. What is alone on its page
     * goes before footnotes that were carried over, which get what it leaves.
     */
    private void overflow(int index, PageItem onPage) {
        if (!ends.isEmpty()) {
            return;
        }
        if (isEmpty()) {
            place(onPage);
            int left = height - usedHeight;
            footnotes = new FootnoteArea(geometry)
                    .with(carriedFootnotes, left)
                    .with(onPage.item().footnoteLines(), left);
            addEnd(index + 1, BreakPenalty.FORBIDDEN, index + 1 == flow.size());
        } else {
            addEnd(index, BreakPenalty.FORBIDDEN, false);
        }
    }

    private void place(PageItem onPage) {
        glue += VerticalGlue.of(items.size(), onPage, geometry);
        items.add(onPage);
        usedHeight += onPage.height();
    }

    private void addEnd(int next, BreakPenalty penalty, boolean raggedBottom) {
        List<FlowItem> pending = new ArrayList<>(floats);
        int after = next;
        while (after < flow.size() && flow.get(after).kind() == Kind.LANDSCAPE) {
            pending.add(flow.get(after++));
        }
        if (ends.size() == REMEMBERED_ENDS) {
            ends.removeFirst();
        }
        ends.add(new FeasiblePageEnd(
                items.size(), footnotes, List.copyOf(pending), after, usedHeight, penalty, raggedBottom));
    }

    /** The page as it is with this end. */
    ComposedPage page(FeasiblePageEnd end) {
        List<PageItem> ended = items(end);
        int[] spaces = VerticalGlue.adjusted(ended, geometry, shortfall(end), end.raggedBottom());
        List<Placed> placed = new ArrayList<>();
        List<RepeatedHead> heads = new ArrayList<>();
        int y = 0;
        for (int i = 0; i < ended.size(); i++) {
            PageItem onPage = ended.get(i);
            y += spaces[i];
            if (onPage.tableHead() != null) {
                heads.add(new RepeatedHead(onPage.tableHead(), y));
                y += onPage.tableHead().getHeight();
            }
            placed.add(new Placed(onPage.item(), y));
            y += onPage.item().height();
        }
        FootnoteArea area = end.footnotes();
        return new ComposedPage(type, placed, area.placed(height), area.ruleAt(height), heads);
    }

    /** What the page lacks to be full, in dots; negative where it is too full. */
    int shortfall(FeasiblePageEnd end) {
        return height - end.footnotes().height() - end.usedHeight();
    }
}
