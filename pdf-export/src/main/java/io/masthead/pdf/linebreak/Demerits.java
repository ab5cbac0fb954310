package io.masthead.pdf.linebreak;

/**
 * How bad a line is. Demerits are the square of line penalty, badness and hyphen penalty together, and what is added for two
 * lines one below the other (Knuth and Plass 1981; The TeXbook, chapter 14, where the values of plain TeX are). Only their
 * proportions matter.
 *
 * <p>Each value was varied alone and the sample issue's 358 filled lines measured as {@code ./masthead bench} does: as they
 * stand, 14.8 % are loose (spaces above one and a half), 20.1 in a hundred end in a hyphen, 7 of these below another.
 */
final class Demerits {
    /** Added to every line's badness, so that of two ways that are as bad the one with fewer lines wins; TeX: 10. */
    private static final double LINE_PENALTY = 1;

    /** The badness of a line whose glue is stretched or shrunk by all that it gives (The TeXbook, p. 97). */
    private static final double BADNESS_AT_FULL_STRETCH = 100;

    /**
     * Added to the badness of a line that ends in a hyphen. TeX's 50: 12.8 % loose lines, 24.6 hyphens. 400: 21.2 and 13.7.
     */
    private static final double HYPHEN_PENALTY = 200;

    /** For a line that ends in a hyphen below another; TeX's doublehyphendemerits, 10000: 15.4 % loose lines, 5 doubled. */
    private static final double DOUBLE_HYPHEN_DEMERITS = 6_000;

    /**
     * For a paragraph whose last line begins with the rest of a hyphenated word; TeX's finalhyphendemerits: 5000. The
     * sample has no such paragraph with or without it; narrow measures have.
     */
    private static final double FINAL_HYPHEN_DEMERITS = 6_000;

    /**
     * For a line below one of an incompatible fitness class. Without: 16.5 % loose lines. TeX's adjdemerits, 10000: same.
     */
    private static final double ADJACENT_DEMERITS = 4_000;

    /**
     * For a runt: a last line that is hardly one. As many as a line with a ratio of 3 has, (1 + 100 · 3³)²; whatever is
     * looser is worse than a runt. TeX has no such demerits; without them the sample has five runts, with them one.
     */
    private static final double RUNT_DEMERITS = 7_300_000;

    /**
     * A last line below this share of the width is a runt. A fifth: 17.3 % loose lines. A twentieth: five short last
     * lines.
     */
    private static final float RUNT_WIDTH = 0.1f;

    /** For a line that protrudes by its whole width, and a part of it for less: more than any paragraph's lines can have. */
    private static final double OVERFULL_DEMERITS = 1e30;

    private Demerits() {}

    /** What a line has at least whose ratio is beyond this one. */
    static double atLeast(float ratio) {
        return square(LINE_PENALTY + badness(ratio));
    }

    /**
     * What a line has.
     *
     * @param ratio its adjustment ratio; below -1 for an overfull line
     * @param hyphens how many lines in a row, this the last, end in a hyphenated word
     */
    static double of(float ratio, int hyphens, Fitness fitness, Fitness above) {
        if (ratio < -1) {
            return OVERFULL_DEMERITS * -ratio;
        }
        double demerits = square(LINE_PENALTY + badness(ratio) + (hyphens > 0 ? HYPHEN_PENALTY : 0));
        if (hyphens > 1) {
            demerits += DOUBLE_HYPHEN_DEMERITS;
        }
        return fitness.isIncompatibleWith(above) ? demerits + ADJACENT_DEMERITS : demerits;
    }

    /** What the last of several lines has besides: for a runt, or for beginning with the rest of a hyphenated word. */
    static double ofLastLine(ActiveNode above, Breakpoint end, ParagraphShape shape) {
        boolean hyphenated = above.hyphens() > 0;
        boolean oneWord = end.glueBefore() == above.glueAtLineStart();
        boolean isShort = end.lineEnd() - above.lineStart() < RUNT_WIDTH * shape.width();
        boolean runt = isShort || (hyphenated && oneWord);
        return (runt ? RUNT_DEMERITS : 0) + (hyphenated ? FINAL_HYPHEN_DEMERITS : 0);
    }

    /** The badness of glue at this ratio: it grows with the cube (The TeXbook, p. 97). */
    private static double badness(float ratio) {
        double distance = Math.abs(ratio);
        return BADNESS_AT_FULL_STRETCH * distance * distance * distance;
    }

    private static double square(double value) {
        return value * value;
    }
}
