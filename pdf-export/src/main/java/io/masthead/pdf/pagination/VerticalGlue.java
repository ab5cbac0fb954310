package io.masthead.pdf.pagination;

import java.util.List;

/**
 * The spaces of a page above headings, lists and figures (TeX's vertical glue): they stretch and shrink in proportion, so
 * that pages end on one line. Lengths are in dots.
 */
final class VerticalGlue {
    /**
     * By how much of its height a space may stretch: nearly doubled it is still taken for the space above a heading
     * (decision 10). The sample's pages depend on it: with a half, 10 of 11 end otherwise, with one and a half 5.
     */
    private static final float STRETCH = 0.9f;

    /** By how much it may shrink; with none, 10 of the sample's 11 pages end otherwise, with a third 4. */
    private static final float SHRINK = 0.18f;

    /** A space below a quarter of a line's height is none that a reader sees, and no glue. */
    private static final int LEAST_SHARE_OF_LINE = 4;

    private VerticalGlue() {}

    /** By how much glue of this height may shrink. */
    static int shrink(int glue) {
        return Math.round(SHRINK * glue);
    }

    /** The glue that an item adds to a page. */
    static int of(int index, PageItem item, PageGeometry geometry) {
        return isGlue(index, item.spaceAbove(), geometry) ? item.spaceAbove() : 0;
    }

    /** By how much all spaces together may stretch. */
    static int stretch(List<PageItem> items, PageGeometry geometry) {
        return Math.round(STRETCH * sum(items, geometry));
    }

    /** By how much they are stretched: not at all where the page would be more than a line short all the same. */
    static int stretched(List<PageItem> items, PageGeometry geometry, int shortfall) {
        int stretch = stretch(items, geometry);
        return shortfall - stretch > geometry.line() ? 0 : Math.min(shortfall, stretch);
    }

    /**
     * The spaces above each item of a page.
     *
     * @param shortfall what the page lacks to be full; negative where it is too full
     * @param raggedBottom whether the page may end at any height: then nothing is stretched
     */
    static int[] adjusted(List<PageItem> items, PageGeometry geometry, int shortfall, boolean raggedBottom) {
        int sum = sum(items, geometry);
        int adjustment = raggedBottom ? Math.min(shortfall, 0) : stretched(items, geometry, shortfall);
        int[] spaces = new int[items.size()];
        int glueSoFar = 0;
        int adjustedSoFar = 0;
        for (int i = 0; i < spaces.length; i++) {
            int space = items.get(i).spaceAbove();
            spaces[i] = space;
            if (adjustment != 0 && isGlue(i, space, geometry)) {
                glueSoFar += space;
                int due = Math.round((float) adjustment * glueSoFar / sum);
                spaces[i] += due - adjustedSoFar;
                adjustedSoFar = due;
            }
        }
        return spaces;
    }

    private static int sum(List<PageItem> items, PageGeometry geometry) {
        int sum = 0;
        for (int i = 0; i < items.size(); i++) {
            sum += of(i, items.get(i), geometry);
        }
        return sum;
    }

    private static boolean isGlue(int index, int space, PageGeometry geometry) {
        return index > 0 && space * LEAST_SHARE_OF_LINE >= geometry.line();
    }
}
