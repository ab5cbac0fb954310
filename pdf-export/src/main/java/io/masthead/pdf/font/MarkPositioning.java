package io.masthead.pdf.font;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Where combining marks stand for which Unicode has no composed letter, as an acute on a Cyrillic letter: where the font
 * anchors them (OpenType, GPOS lookup type 4), else centred over or under their letter. Lengths are thousandths of an em,
 * heights from the baseline up; outlines have their y axis down.
 */
final class MarkPositioning {
    /** What a mark keeps away from its letter where the font has no letter to learn that from: by eye, at text sizes. */
    private static final double GAP = 60;

    private final Font plain;
    private final Font kerned;
    private final double xHeight;

    /** Positions marks in a font, which comes without and with kerning; over letters of its x-height marks need no move. */
    MarkPositioning(Font plain, Font kerned) {
        this.plain = plain;
        this.kerned = kerned;
        xHeight = -plain.createGlyphVector(TextShaper.EXACT, "x")
                .getVisualBounds()
                .getMinY();
    }

    /** How far a mark is moved from where its glyph is drawn by itself. */
    private record Shift(double right, double up) {}

    /**
     * Where the glyphs of a word with marks begin: letters as if they had none.
     *
     * @param rises gets how high each glyph stands
     */
    float[] starts(String text, TextShaper shaper, float[] rises) {
        ShapedWord letters = shaper.word(withoutMarks(text));
        float[] starts = new float[text.length() + 1];
        int letter = 0;
        for (int i = 0; i < text.length(); ) {
            int end = CombiningMarks.end(text, i);
            int firstMark = i + Character.charCount(text.codePointAt(i));
            for (int half = i; half < firstMark; half++) {
                starts[half] = letters.start(letter++);
            }
            position(text.substring(i, end), firstMark - i, i, starts, rises);
            i = end;
        }
        starts[text.length()] = letters.width();
        return starts;
    }

    private static String withoutMarks(String text) {
        return text.codePoints()
                .filter(c -> !CombiningMarks.is(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Positions the marks of one letter: by the font's anchors, where all of them have one. */
    private void position(String cluster, int firstMark, int at, float[] starts, float[] rises) {
        char[] text = cluster.toCharArray();
        GlyphVector own = plain.createGlyphVector(TextShaper.EXACT, text);
        GlyphVector set = kerned.layoutGlyphVector(TextShaper.EXACT, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
        boolean anchored = isAnchored(own, set, firstMark);
        Rectangle2D letter = bounds(own, 0);
        for (int i = firstMark; i < text.length; i++) {
            Rectangle2D mark = bounds(own, i);
            Shift shift = anchored ? anchored(set, i) : centred(letter, mark);
            starts[at + i] = starts[at] + (float) shift.right();
            rises[at + i] = (float) shift.up();
            letter = letter.createUnion(new Rectangle2D.Double(
                    letter.getX(), mark.getY() - shift.up(), letter.getWidth(), mark.getHeight()));
        }
    }

    private static boolean isAnchored(GlyphVector own, GlyphVector set, int firstMark) {
        int count = own.getNumGlyphs();
        if (!TextShaper.hasGlyphs(set, own.getGlyphCodes(0, count, null))) {
            return false;
        }
        float unmoved = (float) own.getGlyphPosition(firstMark).getX();
        for (int i = firstMark; i < count; i++) {
            Point2D point = set.getGlyphPosition(i);
            if (point.getX() == unmoved && point.getY() == 0) {
                return false;
            }
        }
        return true;
    }

    private static Shift anchored(GlyphVector set, int mark) {
        Point2D point = set.getGlyphPosition(mark);
        return new Shift(point.getX(), -point.getY());
    }

    /**
     * Centres a mark on its letter.
     *
     * @param letter the bounds of the letter with the marks that it has already
     * @param mark those of the mark, as if it began where the letter does
     */
    private Shift centred(Rectangle2D letter, Rectangle2D mark) {
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

    /** The outline's bounds from where the glyph begins. */
    private static Rectangle2D bounds(GlyphVector glyphs, int glyph) {
        Rectangle2D bounds = glyphs.getGlyphOutline(glyph).getBounds2D();
        Point2D start = glyphs.getGlyphPosition(glyph);
        return new Rectangle2D.Double(
                bounds.getX() - start.getX(), bounds.getY() - start.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
