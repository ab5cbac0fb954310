package io.masthead.pdf.pagination;

import io.masthead.pdf.pagination.ComposedPage.Placed;
import io.masthead.pdf.pagination.ComposedPage.RepeatedHead;
import java.util.ArrayList;
import java.util.List;

/** A landscape page: as many rows of a table of many columns as it holds, with the footnotes that they call. */
final class LandscapePage {
    private final FlowItem table;
    private final PageGeometry geometry;
    private final List<FlowItem> carriedFootnotes;
    private final int height;
    private final List<Placed> placed = new ArrayList<>();
    private final List<RepeatedHead> repeatedHeads = new ArrayList<>();
    private FootnoteArea footnotes;
    private int usedHeight;

    private LandscapePage(Remainder remainder, PageGeometry geometry) {
        this.table = remainder.floats().getFirst();
        this.geometry = geometry;
        this.carriedFootnotes = remainder.carriedFootnotes();
        this.height = geometry.landscape();
        this.footnotes = FootnoteArea.carrying(carriedFootnotes, height, height, geometry);
    }

    /** The only candidate: the page is as full as it can be. */
    static PageCandidate candidate(Remainder remainder, PageGeometry geometry) {
        LandscapePage page = new LandscapePage(remainder, geometry);
        page.fill();
        List<FlowItem> floats =
                new ArrayList<>(remainder.floats().subList(1, remainder.floats().size()));
        if (page.placed.size() < page.table.rows().size()) {
            floats.addFirst(page.table.withoutRows(page.placed.size()));
        }
        Remainder left = new Remainder(remainder.next(), List.copyOf(floats), page.footnotes.carriedOver());
        return new PageCandidate(page::page, left, 0, 0, true);
    }

    private void fill() {
        for (FlowItem row : table.rows()) {
            if (placed.isEmpty() && row.tableHead() != null) {
                repeatedHeads.add(new RepeatedHead(row.tableHead(), 0));
                usedHeight = row.tableHead().getHeight();
            }
            int top = usedHeight + (placed.isEmpty() ? 0 : row.spaceAbove());
            int left = height - top - row.height();
            boolean whole = footnotes.fitWhole(row.footnoteLines(), left);
            if (!whole && !placed.isEmpty() && !footnotes.canBegin(row.footnoteLines(), left)) {
                return;
            }
            if (placed.isEmpty() && left < footnotes.height()) { // footnotes get what the row leaves
                footnotes = new FootnoteArea(geometry).with(carriedFootnotes, left);
            }
            placed.add(new Placed(row, top));
            usedHeight = top + row.height();
            footnotes = footnotes.with(row.footnoteLines(), height - usedHeight);
            if (!whole) {
                return;
            }
        }
    }

    private ComposedPage page() {
        return new ComposedPage(
                PageType.LANDSCAPE, placed, footnotes.placed(height), footnotes.ruleAt(height), repeatedHeads);
    }
}
