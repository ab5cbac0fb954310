package io.masthead.pdf.template;

import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.HouseStyle.Design;

/**
 * What a house style leaves of an A4 page.
 *
 * @param edge from the left edge of the page to whatever is set across, in mm
 * @param text the width of the text, in mm
 * @param across the width of what is set across: the text's, and in a magazine the outer margin's beside it, in mm
 * @param height the height of the text, in mm
 */
record PageArea(int edge, int text, int across, int height) {
    /** A4 (ISO 216), in mm. */
    static final int PAGE_WIDTH = 210;

    static final int PAGE_HEIGHT = 297;

    private static final double POINTS_PER_MM = 72 / 25.4;

    static PageArea of(HouseStyle style) {
        var margins = style.margins();
        boolean magazine = style.design() == Design.MAGAZINE;
        int edge = magazine ? Math.min(margins.left(), margins.right()) : margins.left();
        int text = PAGE_WIDTH - margins.left() - margins.right();
        return new PageArea(
                edge, text, PAGE_WIDTH - edge - margins.right(), PAGE_HEIGHT - margins.top() - margins.bottom());
    }

    /** Points in so many mm. */
    static float points(double mm) {
        return (float) (mm * POINTS_PER_MM);
    }
}
