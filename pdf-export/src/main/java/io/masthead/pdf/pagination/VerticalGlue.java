package io.masthead.pdf.pagination;

import io.masthead.pdf.pagination.PageComposer.Item;
import java.util.List;

/** The spaces of a page, above headings, lists and figures: they stretch and shrink so that pages end on one line. */
final class VerticalGlue {
    private static final float STRETCH = 0.9f;
    private static final float SHRINK = 0.18f;
    /** Below a quarter of a line a space is none that an eye would see. */
    private static final int SEEN = 4;

    private VerticalGlue() {}

    /** By how much spaces of so much in sum may shrink. */
    static int give(int sum) {
        return Math.round(SHRINK * sum);
    }

    /** What an item adds to the spaces that stretch and shrink. */
    static int seen(int index, Item item, PageGeometry geometry) {
        return isSeen(index, item.space(), geometry) ? item.space() : 0;
    }

    /** By how much all spaces together may stretch. */
    static int take(List<Item> items, PageGeometry geometry) {
        return Math.round(STRETCH * sum(items, geometry));
    }

    /** What they take up of what the page lacks: nothing where it would be more than a line short all the same. */
    static int taken(List<Item> items, PageGeometry geometry, int lacking) {
        int take = take(items, geometry);
        return lacking - take > geometry.line() ? 0 : Math.min(lacking, take);
    }

    /**
     * The spaces above each item of a page.
     *
     * @param lacking what the page lacks, or has too much where it is negative
     * @param free whether the page may end anywhere
     */
    static int[] filled(List<Item> items, PageGeometry geometry, int lacking, boolean free) {
        int sum = sum(items, geometry);
        int filling = free ? Math.min(lacking, 0) : taken(items, geometry, lacking);
        int[] spaces = new int[items.size()];
        int seen = 0;
        int given = 0;
        for (int i = 0; i < spaces.length; i++) {
            int space = items.get(i).space();
            spaces[i] = space;
            if (filling != 0 && isSeen(i, space, geometry)) {
                seen += space;
                int due = Math.round((float) filling * seen / sum);
                spaces[i] += due - given;
                given = due;
            }
        }
        return spaces;
    }

    private static int sum(List<Item> items, PageGeometry geometry) {
        int sum = 0;
        for (int i = 0; i < items.size(); i++) {
            sum += seen(i, items.get(i), geometry);
        }
        return sum;
    }

    private static boolean isSeen(int index, int space, PageGeometry geometry) {
        return index > 0 && space * SEEN >= geometry.line();
    }
}
