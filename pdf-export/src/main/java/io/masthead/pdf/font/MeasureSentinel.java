package io.masthead.pdf.font;

/**
 * Noncharacters (Unicode, 23.7) behind a text that is measured. The engine takes a line's widest text that fits; with
 * these it is told that a text fits whatever it measures, or that none after it does.
 */
public final class MeasureSentinel {
    public static final char FITS = '\ufffe';
    public static final char NEVER_FITS = '\uffff';

    private static final int LESS_THAN_ANY_ROOM = -100_000_000;
    private static final int MORE_THAN_ANY_ROOM = 1_000_000_000;

    private MeasureSentinel() {}

    static boolean ends(String text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) >= FITS;
    }

    static int width(String text) {
        return text.charAt(text.length() - 1) == FITS ? LESS_THAN_ANY_ROOM : MORE_THAN_ANY_ROOM;
    }
}
