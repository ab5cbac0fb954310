package io.masthead.pdf.page;

import io.masthead.domain.publication.HouseStyle;

/**
 * The room that a picture may take.
 *
 * @param width in mm
 * @param height in mm
 */
record PictureRoom(double width, double height) {
    private static final double SHARE_OF_HEIGHT = 0.6;
    private static final double INSIDE_A_BLOCK = 0.4;

    /** Room in a section: the measure where the picture stands apart, less where it stands inside another block. */
    static PictureRoom inText(HouseStyle style, boolean apart) {
        Frame frame = Frame.of(style);
        double width = apart ? frame.across() : frame.text() * INSIDE_A_BLOCK;
        return new PictureRoom(width, frame.height() * SHARE_OF_HEIGHT);
    }
}
