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
    private static final double INSIDE_A_BLOCK = 0.4;

    ImageBounds(double width, double height) {
        this(0, width, height);
    }

    /** Room in a section: the measure where the picture stands apart, less where it stands inside another block. */
    static ImageBounds inText(HouseStyle style, boolean apart) {
        PageArea pageArea = PageArea.of(style);
        double width = apart ? pageArea.across() : pageArea.text() * INSIDE_A_BLOCK;
        return new ImageBounds(apart ? LEAST_OF_A_FIGURE : 0, width, pageArea.height() * SHARE_OF_HEIGHT);
    }
}
