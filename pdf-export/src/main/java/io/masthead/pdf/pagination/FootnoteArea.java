package io.masthead.pdf.pagination;

import io.masthead.pdf.pagination.ComposedPage.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes at the foot of a page that is being filled.
 *
 * @param geometry the room on pages
 * @param lines the lines that stand there
 * @param carried the lines that go on overleaf
 * @param linesHeight the height of the lines
 */
record FootnoteArea(PageGeometry geometry, List<FlowItem> lines, List<FlowItem> carried, int linesHeight) {
    /** So many lines of a note stay together at least, where it has as many. */
    private static final int FEWEST_LINES = 2;
    /** No page is only notes that were carried over. */
    private static final float MOST_CARRIED = 0.7f;

    FootnoteArea(PageGeometry geometry) {
        this(geometry, List.of(), List.of(), 0);
    }

    /** With what earlier pages have carried over, as far as it leaves room for text. */
    static FootnoteArea carrying(List<FlowItem> carried, int room, int left, PageGeometry geometry) {
        return new FootnoteArea(geometry).with(carried, Math.min(left, Math.round(room * MOST_CARRIED)));
    }

    /** Where its lines stand on a page with so much room. */
    List<Placed> placed(int room) {
        List<Placed> notes = new ArrayList<>();
        int y = room - linesHeight;
        for (FlowItem line : lines) {
            notes.add(new Placed(line, y));
            y += line.height();
        }
        return notes;
    }

    /** Where the rule above them is; -1 where there are none. */
    int ruleAt(int room) {
        return lines.isEmpty() ? -1 : room - linesHeight - geometry.aboveNotes() / 2;
    }

    /** The height of the notes and of what parts them from the text. */
    int height() {
        return lines.isEmpty() ? 0 : geometry.aboveNotes() + linesHeight;
    }

    /** Whether all the lines can stand below a text that leaves so much room. */
    boolean takesAll(List<FlowItem> more, int room) {
        return more.isEmpty() ? height() <= room : takes(more, room);
    }

    /** Whether enough of the lines to begin with can stand there. */
    boolean takesSome(List<FlowItem> more, int room) {
        return !more.isEmpty() && takes(more.subList(0, Math.min(FEWEST_LINES, more.size())), room);
    }

    private boolean takes(List<FlowItem> more, int room) {
        int needed = more.stream().mapToInt(FlowItem::height).sum();
        return carried.isEmpty() && geometry.aboveNotes() + linesHeight + needed <= room;
    }

    /** With as many of the lines as there is room for; the rest is carried over. */
    FootnoteArea with(List<FlowItem> more, int room) {
        if (more.isEmpty()) {
            return this;
        }
        List<FlowItem> set = new ArrayList<>(lines);
        List<FlowItem> left = new ArrayList<>(carried);
        int height = linesHeight;
        for (FlowItem line : more) {
            if (left.isEmpty() && geometry.aboveNotes() + height + line.height() <= room) {
                set.add(line);
                height += line.height();
            } else {
                left.add(line);
            }
        }
        return new FootnoteArea(geometry, List.copyOf(set), List.copyOf(left), height);
    }
}
