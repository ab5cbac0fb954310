package io.masthead.pdf.template;

import io.masthead.domain.publication.HouseStyle;

/**
 * The room that a picture may take.
 *
 * @param least the width below which it would be lost on its page, in mm; its pixels may then be coarse
 * @param width in mm
 * @param height in mm
 */
record ImageBounds(double least, double width, double height) {
    private static final double LEAST_OF_A_FIGURE = 40;
    private static final double SHARE_OF_HEIGHT = 0.6;

    ImageBounds(double width, double height) {
        this(0, width, height);
    }

    /** Room in a section, for a figure: the measure, and a share of the page's height. */
    static ImageBounds inText(HouseStyle style) {
        PageArea pageArea = PageArea.of(style);
        return new ImageBounds(LEAST_OF_A_FIGURE, pageArea.across(), pageArea.height() * SHARE_OF_HEIGHT);
    }
}
