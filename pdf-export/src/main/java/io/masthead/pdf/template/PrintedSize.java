package io.masthead.pdf.template;

import io.masthead.domain.publication.HouseStyle;

/**
 * How large a picture is printed as a figure of a section, before any page is made.
 *
 * @param width in mm
 * @param height in mm
 * @param dpi its pixels an inch
 */
public record PrintedSize(double width, double height, long dpi) {

    private static final double MM_PER_INCH = 25.4;

    /** Below so many pixels an inch a reader sees them at arm's length; what preflight asks for at least. */
    public static final int SHARP_DPI = ImageElements.SHARP_DPI;

    /**
     * The largest size of a figure, and the smallest width.
     *
     * @param least width in mm, at which pixels may be coarse
     * @param width in mm: the measure
     * @param height in mm: a share of the text's
     */
    public record Most(double least, double width, double height) {

        /** In a house style. */
        public static Most in(HouseStyle style) {
            var bounds = ImageBounds.inText(style);
            return new Most(bounds.least(), bounds.width(), bounds.height());
        }
    }

    /** Of a picture of so many pixels in a house style. */
    public static PrintedSize of(HouseStyle style, int width, int height) {
        double scale = ImageBounds.inText(style).scale(width, height, SHARP_DPI);
        return new PrintedSize(width * scale, height * scale, Math.round(MM_PER_INCH / scale));
    }

    /** Whether a reader sees its pixels. */
    public boolean isCoarse() {
        return dpi < SHARP_DPI;
    }
}
