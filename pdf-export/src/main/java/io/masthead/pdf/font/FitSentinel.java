package io.masthead.pdf.font;

/**
 * Noncharacters (Unicode, 23.7) that end a text to be measured. The engine takes the longest text that fits on a line; with
 * these it is told that a text fits whatever its width, or that no longer one does.
 */
public final class FitSentinel {
    /** Ends a text that fits. */
    public static final char FITS = '\ufffe';

    /** Ends a text that does not fit. */
    public static final char NEVER_FITS = '\uffff';

    /** In dots; the engine adds what is on the line already. */
    private static final int BELOW_ANY_WIDTH = -100_000_000;

    private static final int ABOVE_ANY_WIDTH = 1_000_000_000;

    private FitSentinel() {}

    /** Whether the text ends in one. */
    static boolean ends(String text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) >= FITS;
    }

    /** The width that the engine is told of a text that ends in one. */
    static int width(String text) {
        return text.charAt(text.length() - 1) == FITS ? BELOW_ANY_WIDTH : ABOVE_ANY_WIDTH;
    }
}
