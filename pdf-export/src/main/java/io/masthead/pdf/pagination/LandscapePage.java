package io.masthead.pdf.pagination;

import io.masthead.pdf.pagination.ComposedPage.Placed;
import io.masthead.pdf.pagination.ComposedPage.RepeatedHead;
import java.util.ArrayList;
import java.util.List;

/** A page on its side: as many rows of a wide table as it holds, with the notes that they cite. */
final class LandscapePage {
    private final FlowItem table;
    private final PageGeometry geometry;
    private final List<FlowItem> carried;
    private final int room;
    private final List<Placed> placed = new ArrayList<>();
    private final List<RepeatedHead> heads = new ArrayList<>();
    private FootnoteArea foot;
    private int used;

    private LandscapePage(Remainder rest, PageGeometry geometry) {
        this.table = rest.moved().getFirst();
        this.geometry = geometry;
        this.carried = rest.carried();
        this.room = geometry.wide();
        this.foot = FootnoteArea.carrying(carried, room, room, geometry);
    }

    /** The one way to end it. */
    static PageCandidate cut(Remainder rest, PageGeometry geometry) {
        LandscapePage page = new LandscapePage(rest, geometry);
        page.fill();
        List<FlowItem> moved =
                new ArrayList<>(rest.moved().subList(1, rest.moved().size()));
        if (page.placed.size() < page.table.rows().size()) {
            moved.addFirst(page.table.without(page.placed.size()));
        }
        Remainder left = new Remainder(rest.next(), List.copyOf(moved), page.foot.carried());
        return new PageCandidate(page::made, left, 0, 0, true);
    }

    private void fill() {
        for (FlowItem row : table.rows()) {
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
                foot = new FootnoteArea(geometry).with(carried, left);
            }
            placed.add(new Placed(row, top));
            used = top + row.height();
            foot = foot.with(row.noteLines(), room - used);
            if (!whole) {
                return;
            }
        }
    }

    private ComposedPage made() {
        return new ComposedPage(PageType.WIDE, placed, foot.placed(room), foot.ruleAt(room), heads);
    }
}
