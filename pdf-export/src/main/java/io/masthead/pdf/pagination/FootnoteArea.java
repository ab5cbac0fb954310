package io.masthead.pdf.pagination;

import io.masthead.pdf.pagination.ComposedPage.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * The footnotes of a page that is being composed (CSS Generated Content for Paged Media, 2: footnote area). Lengths are in
 * dots.
 *
 * @param geometry the lengths of pages
 * @param lines the lines that stand there
 * @param carriedOver the lines that go on overleaf
 * @param linesHeight the height of the lines
 */
record FootnoteArea(PageGeometry geometry, List<FlowItem> lines, List<FlowItem> carriedOver, int linesHeight) {
    /** So many lines of a footnote stay together at its beginning, where it has as many: the orphans of CSS. */
    private static final int ORPHANS = 2;

    /** Of a page's height, what footnotes from earlier pages may take at most: every page has some text. */
    private static final float MOST_CARRIED_OVER = 0.7f;

    FootnoteArea(PageGeometry geometry) {
        this(geometry, List.of(), List.of(), 0);
    }

    /**
     * With what earlier pages have carried over, as far as it leaves room for text.
     *
     * @param pageHeight the height of the page
     * @param heightLeft what floats have left of it
     */
    static FootnoteArea carrying(List<FlowItem> carriedOver, int pageHeight, int heightLeft, PageGeometry geometry) {
        int most = Math.min(heightLeft, Math.round(pageHeight * MOST_CARRIED_OVER));
        return new FootnoteArea(geometry).with(carriedOver, most);
    }

    /** Where its lines stand on a page of this height. */
    List<Placed> placed(int pageHeight) {
        List<Placed> placed = new ArrayList<>();
        int y = pageHeight - linesHeight;
        for (FlowItem line : lines) {
            placed.add(new Placed(line, y));
            y += line.height();
        }
        return placed;
    }

    /** Where the rule above them is; -1 where there are none. */
    int ruleAt(int pageHeight) {
        return lines.isEmpty() ? -1 : pageHeight - linesHeight - geometry.aboveFootnotes() / 2;
    }

    /** The height of the footnotes and of the space that parts them from the text. */
    int height() {
        return lines.isEmpty() ? 0 : geometry.aboveFootnotes() + linesHeight;
    }

    /** Whether all these lines can stand below a text that leaves so much height. */
    boolean fitWhole(List<FlowItem> more, int heightLeft) {
        return more.isEmpty() ? height() <= heightLeft : fit(more, heightLeft);
    }

    /** Whether as many of these lines can stand there as have to stay together at the beginning. */
    boolean canBegin(List<FlowItem> more, int heightLeft) {
        return !more.isEmpty() && fit(more.subList(0, Math.min(ORPHANS, more.size())), heightLeft);
    }

    private boolean fit(List<FlowItem> more, int heightLeft) {
        int needed = more.stream().mapToInt(FlowItem::height).sum();
        return carriedOver.isEmpty() && geometry.aboveFootnotes() + linesHeight + needed <= heightLeft;
    }

    /** With as many of these lines as fit; the others are carried over. */
    FootnoteArea with(List<FlowItem> more, int heightLeft) {
        if (more.isEmpty()) {
            return this;
        }
        List<FlowItem> here = new ArrayList<>(lines);
        List<FlowItem> overleaf = new ArrayList<>(carriedOver);
        int height = linesHeight;
        for (FlowItem line : more) {
            if (overleaf.isEmpty() && geometry.aboveFootnotes() + height + line.height() <= heightLeft) {
                here.add(line);
                height += line.height();
            } else {
                overleaf.add(line);
            }
        }
        return new FootnoteArea(geometry, List.copyOf(here), List.copyOf(overleaf), height);
    }
}
