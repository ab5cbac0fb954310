package io.masthead.pdf.template;

import io.masthead.domain.publication.HouseStyle;

/**
 * The largest size that a picture may have, and the smallest.
 *
 * @param least the width below which it would be lost on its page, in mm; its pixels may then be coarse
 * @param width in mm
 * @param height in mm
 */
record ImageBounds(double least, double width, double height) {
    private static final double MM_PER_INCH = 25.4;

    /** A figure is no narrower, in mm: a quarter of the text's width. */
    private static final double LEAST_FIGURE_WIDTH = 40;

    /** Of the text's height, a figure leaves room for its caption and some text. */
    private static final double MOST_OF_HEIGHT = 0.6;

    ImageBounds(double width, double height) {
        this(0, width, height);
    }

    /** How many mm a pixel of a picture becomes that is printed at so many pixels an inch where the bounds let it. */
    double scale(int pixelsAcross, int pixelsDown, int dpi) {
        double wanted = Math.max(MM_PER_INCH / dpi, least / pixelsAcross);
        return Math.min(wanted, Math.min(width / pixelsAcross, height / pixelsDown));
    }

    /** The bounds of a figure in a section: the measure, and a share of the page's height. */
    static ImageBounds inText(HouseStyle style) {
        PageArea pageArea = PageArea.of(style);
        return new ImageBounds(LEAST_FIGURE_WIDTH, pageArea.across(), pageArea.height() * MOST_OF_HEIGHT);
    }
}
