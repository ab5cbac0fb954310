package io.masthead.pdf.makeup;

import io.masthead.pdf.makeup.MadePage.Placed;
import io.masthead.pdf.makeup.MadePage.RepeatedHead;
import java.util.ArrayList;
import java.util.List;

/** A page on its side: as many rows of a wide table as it holds, with the notes that they cite. */
final class WidePage {
    private final Strip table;
    private final Geometry geometry;
    private final List<Strip> carried;
    private final int room;
    private final List<Placed> placed = new ArrayList<>();
    private final List<RepeatedHead> heads = new ArrayList<>();
    private Foot foot;
    private int used;

    private WidePage(Rest rest, Geometry geometry) {
        this.table = rest.moved().getFirst();
        this.geometry = geometry;
        this.carried = rest.carried();
        this.room = geometry.wide();
        this.foot = Foot.carrying(carried, room, room, geometry);
    }

    /** The one way to end it. */
    static Cut cut(Rest rest, Geometry geometry) {
        WidePage page = new WidePage(rest, geometry);
        page.fill();
        List<Strip> moved = new ArrayList<>(rest.moved().subList(1, rest.moved().size()));
        if (page.placed.size() < page.table.rows().size()) {
            moved.addFirst(page.table.without(page.placed.size()));
        }
        Rest left = new Rest(rest.next(), List.copyOf(moved), page.foot.carried());
        return new Cut(page::made, left, 0, 0, true);
    }

    private void fill() {
        for (Strip row : table.rows()) {
            if (placed.isEmpty() && row.head() != null) {
                heads.add(new RepeatedHead(row.head(), 0));
                used = row.head().getHeight();
            }
            int top = used + (placed.isEmpty() ? 0 : row.space());
            int left = room - top - row.height();
            boolean whole = foot.takesAll(row.noteLines(), left);
            if (!whole && !placed.isEmpty() && !foot.takesSome(row.noteLines(), left)) {
                return;
            }
            if (placed.isEmpty() && left < foot.height()) { // the notes get what the row leaves
                foot = new Foot(geometry).with(carried, left);
            }
            placed.add(new Placed(row, top));
            used = top + row.height();
            foot = foot.with(row.noteLines(), room - used);
            if (!whole) {
                return;
            }
        }
    }

    private MadePage made() {
        return new MadePage(PageKind.WIDE, placed, foot.placed(room), foot.ruleAt(room), heads);
    }
}
