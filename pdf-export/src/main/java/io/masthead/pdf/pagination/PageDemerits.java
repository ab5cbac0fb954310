package io.masthead.pdf.pagination;

import io.masthead.pdf.pagination.FlowItem.BreakPenalty;

/**
 * How bad a page is. Only the proportions matter; the unit is a hundredth of what a page has that ends a line short.
 * Demerits of distances grow with their square, so that two pages a little off are better than one far off.
 *
 * <p>Each value was varied alone, from nothing to several times as much, over the sample and our own issues in both designs
 * (48 pages): where nothing is said of it, no page changes.
 */
final class PageDemerits {
    /** A page that ends a line above the last one, which a reader sees at once. */
    private static final double LINE_SHORT = 100;

    /** Every page, so that of two ways that are as good the one with fewer pages wins (TeX's linepenalty, for pages). */
    private static final double PAGE = 20;

    /** A page whose glue is stretched by all that it gives, which is hardly seen: an eighth of a line short. */
    private static final double FULL_STRETCH = 12;

    /** A page that ends with a hyphenated line (TeX's brokenpenalty); without, 4 of the sample's 11 pages end otherwise. */
    private static final double DISCOURAGED_BREAK = 25;

    /** A page that ends a line above or below the one that it faces; without, 4 of the sample's 11 pages end otherwise. */
    private static final double UNEVEN_SPREAD = 60;

    /** For each float that is called on the page or earlier and waits: a page half a line short is better than that. */
    private static final double PENDING_FLOAT = 30;

    /** A page with a break that the rules forbid: never where there is any other. */
    private static final double FORBIDDEN_BREAK = 1e6;

    private PageDemerits() {}

    /**
     * What a page has by itself.
     *
     * @param linesShort how many lines it ends above the last line that a page has
     * @param stretchRatio what glue has to fill, as a share of what it stretches; negative where it shrinks
     */
    static double of(FeasiblePageEnd end, float linesShort, double stretchRatio) {
        return PAGE
                + LINE_SHORT * linesShort * linesShort
                + PENDING_FLOAT * end.floats().size()
                + FULL_STRETCH * stretchRatio * stretchRatio
                + of(end.penalty());
    }

    private static double of(BreakPenalty penalty) {
        return switch (penalty) {
            case FORBIDDEN -> FORBIDDEN_BREAK;
            case DISCOURAGED -> DISCOURAGED_BREAK;
            case ALLOWED, FORCED -> 0;
        };
    }

    /** What it has behind the pages so far, as one of a spread too. */
    static double after(PageSequence before, PageCandidate page) {
        PageCandidate facing = before.last();
        if (facing == null || !before.facesNext() || facing.raggedBottom() || page.raggedBottom()) {
            return page.demerits();
        }
        double uneven = facing.linesShort() - page.linesShort();
        return page.demerits() + UNEVEN_SPREAD * uneven * uneven;
    }

    /**
     * What a page of the colophon has. That it is one costs nothing: an edition's colophon is longer than a proof's, and
     * the pages before it are to be the same.
     */
    static double inColophon(PageCandidate page) {
        return page.demerits() - PAGE;
    }
}
