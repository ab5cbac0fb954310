package io.masthead.domain.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** How well a colour stands out on white, or white on it (WCAG 2.2, “relative luminance” and “contrast ratio”). */
final class Contrast {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double WHITE = 1;
    private static final double FLARE = 0.05;

    private Contrast() {}

    /** Whether it is written as #rrggbb. */
    static boolean isColour(String colour) {
        return COLOUR.matcher(colour).matches();
    }

    /** The ratio, 1 to 21. */
    static double onWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance = 0.2126 * light(rgb >> 16) + 0.7152 * light(rgb >> 8) + 0.0722 * light(rgb);
        return (WHITE + FLARE) / (luminance + FLARE);
    }

    /** The ratio as people read it; rounded down, so that what is too little never looks enough. */
    static String words(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(1, RoundingMode.DOWN).toPlainString();
    }

    private static double light(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
