package io.masthead.pdf.font;

import java.awt.geom.Rectangle2D;

/**
 * Where marks stand for which Unicode has no letter of its own, as an acute on a Cyrillic letter: where the font anchors
 * them, else in the middle over or under their letter. Lengths are thousandths of an em, heights from the base line up.
 */
public final class CombiningMarks {
    private static final char FIRST = '\u0300';

    /** What a mark keeps away from its letter where the font has no letter to learn that from. */
    private static final double GAP = 60;

    private final double xHeight;

    /** @param xHeight how high the letters are over which the font's marks stand as they are */
    CombiningMarks(double xHeight) {
        this.xHeight = xHeight;
    }

    /** Whether the character is drawn over, under or through the one before it. */
    public static boolean is(int codePoint) {
        return codePoint >= FIRST
                && (Character.getType(codePoint) == Character.NON_SPACING_MARK
                        || Character.getType(codePoint) == Character.ENCLOSING_MARK);
    }

    /** Whether there is one in the text. */
    static boolean areIn(CharSequence text) {
        return text.chars().anyMatch(CombiningMarks::is);
    }

    /** The index behind the character that begins at an index and behind its marks. */
    public static int end(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && is(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** How far a mark is moved from where its glyph is drawn by itself. */
    record Shift(double right, double up) {}

    /**
     * Moves a mark to its letter.
     *
     * @param letter the outline's bounds of the letter with the marks that it has already; y goes down
     * @param mark those of the mark, as if it began where the letter does
     */
    Shift centred(Rectangle2D letter, Rectangle2D mark) {
        double right = letter.getCenterX() - mark.getCenterX();
        if (-mark.getMaxY() > xHeight / 2) {
            double gap = Math.clamp(-mark.getMaxY() - xHeight, 0, GAP);
            return new Shift(right, Math.max(0, -letter.getMinY() + gap + mark.getMaxY()));
        }
        if (mark.getMinY() > 0) {
            return new Shift(right, Math.min(0, mark.getMinY() - letter.getMaxY() - GAP));
        }
        return new Shift(right, 0);
    }
}
