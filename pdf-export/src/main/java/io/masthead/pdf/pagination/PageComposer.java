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
import org.xhtmlrenderer.render.Box;

/** Fills one page from its top and finds the places at which it may end. */
final class PageComposer {
    /** So many ends of a page are remembered, the fullest. */
    private static final int ENDINGS = 6;
    /** So many figures wait for a place; the next is waited for. */
    private static final int WAITING = 10;

    private final List<FlowItem> column;
    private final PageGeometry geometry;
    private final PageType kind;
    private final int room;
    private final List<Item> items = new ArrayList<>();
    private final List<FlowItem> moved;
    private final List<FlowItem> carried;
    private final Deque<Ending> endings = new ArrayDeque<>();
    private FootnoteArea foot;
    private int used;
    private int spaces;

    private PageComposer(List<FlowItem> column, PageGeometry geometry, PageType kind, Remainder rest) {
        this.column = column;
        this.geometry = geometry;
        this.kind = kind;
        this.room = geometry.room(kind);
        this.moved = new ArrayList<>(rest.moved());
        this.carried = rest.carried();
        this.foot = new FootnoteArea(geometry);
    }

    /** What stands on the page: a strip, the space above it, and a table's head that is repeated above it. */
    record Item(FlowItem strip, int space, @Nullable Box head) {
        int height() {
            return space + (head == null ? 0 : head.getHeight()) + strip.height();
        }
    }

    /** A state of the page at which it may end. */
    record Ending(
            int items,
            FootnoteArea foot,
            List<FlowItem> moved,
            int next,
            int used,
            BreakPenalty before,
            boolean free) {}

    /** The filled page with its last endings, the fullest last; there is always one. */
    static PageComposer of(List<FlowItem> column, PageGeometry geometry, PageType kind, Remainder rest) {
        PageComposer filling = new PageComposer(column, geometry, kind, rest);
        filling.placeMoved();
        filling.fill(rest.next());
        return filling;
    }

    List<Ending> endings() {
        return List.copyOf(endings);
    }

    PageType kind() {
        return kind;
    }

    int room() {
        return room;
    }

    List<Item> items(Ending ending) {
        return items.subList(0, ending.items());
    }

    /** Figures from earlier pages come first, as many as fit; the first in any case, and notes get what it leaves. */
    private void placeMoved() {
        if (figureWaits()) {
            place(new Item(moved.removeFirst(), 0, null));
        }
        foot = FootnoteArea.carrying(carried, room, room - used, geometry);
        items.forEach(item -> foot = foot.with(item.strip().noteLines(), room - used));
        while (figureWaits()) {
            Item figure = new Item(moved.getFirst(), geometry.besideFigures(), null);
            List<FlowItem> notes = figure.strip().noteLines();
            if (!foot.takesAll(notes, room - used - figure.height())) {
                return;
            }
            moved.removeFirst();
            place(figure);
            foot = foot.with(notes, room);
        }
    }

    private boolean figureWaits() {
        return !moved.isEmpty() && moved.getFirst().kind() != Kind.WIDE;
    }

    private void fill(int from) {
        for (int i = from; i < column.size(); i++) {
            FlowItem strip = column.get(i);
            if (!isBare() && mayEndBefore(strip, i == from)) {
                end(i, before(strip, i == from), partEnds(strip) || strip.begins() == PartStart.COLOPHON);
                if (partEnds(strip)) {
                    return;
                }
            }
            if (strip.kind() == Kind.WIDE) {
                moved.add(strip);
                continue;
            }
            Item item = item(i, from);
            if (foot.takesAll(strip.noteLines(), left(item))) {
                place(item);
                foot = foot.with(strip.noteLines(), room);
            } else if (foot.takesSome(strip.noteLines(), left(item) - keptBelow(i))) {
                place(item);
                foot = foot.with(strip.noteLines(), left(null) - keptBelow(i));
                endAfterDividedNote(i + 1);
                return;
            } else if (mayMove(strip)) {
                moved.add(strip);
            } else {
                overflow(i, item);
                return;
            }
        }
        end(column.size(), BreakPenalty.FREE, true);
    }

    /** The strip as it would stand on the page: without space at its top, less where a figure above it went away. */
    private Item item(int at, int from) {
        FlowItem strip = column.get(at);
        if (isBare()) {
            return new Item(strip, 0, strip.head());
        }
        if (at == from) {
            return new Item(strip, geometry.besideFigures(), strip.head());
        }
        boolean goneAbove = moved.contains(column.get(at - 1));
        boolean closesUp =
                goneAbove && strip.isLine() && items.getLast().strip().isLine();
        return new Item(strip, closesUp ? Math.min(strip.space(), 0) : strip.space(), null);
    }

    /** What the page has left for notes when the item, if any, stands on it. */
    private int left(@Nullable Item item) {
        return room + VerticalGlue.give(spaces) - used - (item == null ? 0 : item.height());
    }

    /** The height of what may not be parted from the strip. */
    private int keptBelow(int at) {
        int height = 0;
        for (int i = at + 1; i < column.size() && column.get(i).before() == BreakPenalty.NEVER; i++) {
            height += column.get(i).space() + column.get(i).height();
        }
        return height;
    }

    /** Whether nothing is seen on the page so far: running heads, which stand in the column too, take no room there. */
    private boolean isBare() {
        return used == 0;
    }

    private boolean mayMove(FlowItem strip) {
        return strip.kind() == Kind.MOVING && !isBare() && moved.size() < WAITING;
    }

    private boolean mayEndBefore(FlowItem strip, boolean first) {
        return partEnds(strip) || before(strip, first) != BreakPenalty.NEVER;
    }

    /** Behind figures of earlier pages any page may end; below a heading whose figure went away none. */
    private BreakPenalty before(FlowItem strip, boolean first) {
        if (first) {
            return BreakPenalty.FREE;
        }
        return items.getLast().strip().kind() == Kind.HEADING ? BreakPenalty.NEVER : strip.before();
    }

    private boolean partEnds(FlowItem strip) {
        return strip.before() == BreakPenalty.ALWAYS || (strip.begins() != PartStart.NOTHING && !moved.isEmpty());
    }

    /** A page whose note goes on overleaf is full, but for what belongs to its last line. */
    private void endAfterDividedNote(int from) {
        int next = from;
        while (next < column.size() && column.get(next).before() == BreakPenalty.NEVER) {
            FlowItem strip = column.get(next++);
            place(new Item(strip, strip.space(), null));
            foot = foot.with(strip.noteLines(), 0);
        }
        end(next, BreakPenalty.FREE, next == column.size());
    }

    /**
     * The strip does not fit: where the page may end nowhere above it, it ends here all the same. What is alone on its page
     * goes before notes that were carried over, which get what it leaves.
     */
    private void overflow(int at, Item item) {
        if (!endings.isEmpty()) {
            return;
        }
        if (isBare()) {
            place(item);
            int left = room - used;
            foot = new FootnoteArea(geometry)
                    .with(carried, left)
                    .with(item.strip().noteLines(), left);
            end(at + 1, BreakPenalty.NEVER, at + 1 == column.size());
        } else {
            end(at, BreakPenalty.NEVER, false);
        }
    }

    private void place(Item item) {
        spaces += VerticalGlue.seen(items.size(), item, geometry);
        items.add(item);
        used += item.height();
    }

    private void end(int next, BreakPenalty before, boolean free) {
        List<FlowItem> left = new ArrayList<>(moved);
        int after = next;
        while (after < column.size() && column.get(after).kind() == Kind.WIDE) {
            left.add(column.get(after++));
        }
        if (endings.size() == ENDINGS) {
            endings.removeFirst();
        }
        endings.add(new Ending(items.size(), foot, List.copyOf(left), after, used, before, free));
    }

    /** The page as it ends there. */
    ComposedPage made(Ending ending) {
        List<Item> set = items(ending);
        int[] spaces = VerticalGlue.filled(set, geometry, lacking(ending), ending.free());
        List<Placed> placed = new ArrayList<>();
        List<RepeatedHead> heads = new ArrayList<>();
        int y = 0;
        for (int i = 0; i < set.size(); i++) {
            Item item = set.get(i);
            y += spaces[i];
            if (item.head() != null) {
                heads.add(new RepeatedHead(item.head(), y));
                y += item.head().getHeight();
            }
            placed.add(new Placed(item.strip(), y));
            y += item.strip().height();
        }
        return new ComposedPage(
                kind, placed, ending.foot().placed(room), ending.foot().ruleAt(room), heads);
    }

    int lacking(Ending ending) {
        return room - ending.foot().height() - ending.used();
    }
}
