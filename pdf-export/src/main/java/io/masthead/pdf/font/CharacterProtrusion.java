package io.masthead.pdf.font;

/**
 * How far a character at a line's end may protrude into the margin, so that the edge looks straight: small marks weigh less
 * than letters (Hàn Thế Thành, Micro-typographic extensions to the TeX typesetting system, 2000; CSS hanging-punctuation).
 * Shares of the character's own width, chosen by eye for Source Serif 4 at 10.2 pt: what has no ink but at the baseline or
 * at the x-height protrudes by about half, what reaches from one to the other by a fifth at most.
 */
public final class CharacterProtrusion {
    private CharacterProtrusion() {}

    /** The share of the character that may protrude from the right edge. */
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

    /** The share of the character that may protrude from the left edge. */
    public static float left(char c) {
        return switch (c) {
            case '“', '‘', '„', '«' -> 0.45f;
            case '(', '[' -> 0.08f;
            default -> 0;
        };
    }
}
