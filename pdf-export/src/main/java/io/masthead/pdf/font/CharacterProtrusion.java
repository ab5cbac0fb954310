package io.masthead.pdf.font;

/**
 * How far a character at a line's end may stand out of the measure, so that the edge looks straight: small marks weigh
 * less than letters. Shares of the character's own width.
 */
public final class CharacterProtrusion {
    private CharacterProtrusion() {}

    /** The share of the character that may stand beyond the right edge. */
    public static float right(char c) {
        return switch (c) {
            case '.', ',' -> 0.6f;
            case Hyphen.SOFT, Hyphen.DRAWN, '\u2010', '”', '’', '»' -> 0.45f;
            case ':', ';' -> 0.35f;
            case '\u2013', '!', '?' -> 0.2f;
            case '\u2014' -> 0.12f;
            default -> 0;
        };
    }

    /** The share of the character that may stand beyond the left edge. */
    public static float left(char c) {
        return switch (c) {
            case '“', '‘', '„', '«' -> 0.45f;
            case '(', '[' -> 0.08f;
            default -> 0;
        };
    }
}
