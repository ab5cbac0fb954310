package io.masthead.pdf.makeup;

import io.masthead.pdf.makeup.MadePage.Placed;
import io.masthead.pdf.makeup.MadePage.RepeatedHead;
import java.util.ArrayList;
import java.util.List;

/** A page on its side: as many rows of a wide table as it holds. */
final class WidePage {
    private WidePage() {}

    /** The one way to end it. */
    static Cut cut(Rest rest, Geometry geometry) {
        Strip table = rest.moved().getFirst();
        List<Placed> placed = new ArrayList<>();
        List<RepeatedHead> heads = new ArrayList<>();
        int y = 0;
        for (Strip row : table.rows()) {
            if (placed.isEmpty() && row.head() != null) {
                heads.add(new RepeatedHead(row.head(), 0));
                y = row.head().getHeight();
            }
            int space = placed.isEmpty() ? 0 : row.space();
            if (!placed.isEmpty() && y + space + row.height() > geometry.wide()) {
                break;
            }
            placed.add(new Placed(row, y + space));
            y += space + row.height();
        }
        List<Strip> moved = new ArrayList<>(rest.moved().subList(1, rest.moved().size()));
        if (placed.size() < table.rows().size()) {
            moved.addFirst(table.without(placed.size()));
        }
        MadePage page = new MadePage(PageKind.WIDE, placed, List.of(), -1, heads);
        return new Cut(() -> page, new Rest(rest.next(), List.copyOf(moved), rest.carried()), 0, 0, true);
    }
}
