package io.masthead.pdf.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A word, or a single space, as glyphs with their places: ready to be measured, divided and drawn. Lengths are thousandths
 * of an em.
 */
public final class ShapedWord {
    private final int[] glyphs;
    private final float[] kerns;
    private final float[] starts;
    private final List<Part> parts;
    private final boolean marked;

    /**
     * Of glyphs that are placed.
     *
     * @param glyphs glyph numbers in the font
     * @param kerns what is added to the advance of each glyph
     * @param starts where each glyph begins, and behind the last where the word ends
     * @param rises how high above the baseline each glyph stands
     * @param marked whether combining marks are among the glyphs: behind one, text goes on where its letter ends
     */
    ShapedWord(int[] glyphs, float[] kerns, float[] starts, float[] rises, boolean marked) {
        this.glyphs = glyphs;
        this.kerns = kerns;
        this.starts = starts;
        this.marked = marked;
        parts = parts(rises);
    }

    /**
     * Glyphs with one text rise (ISO 32000-1, 9.3.7).
     *
     * @param encoded as they stand in the strings of a TJ operator; not to be changed
     * @param rise how high above the baseline they stand, in thousandths of an em
     */
    @SuppressWarnings("ArrayRecordComponent") // parts are never compared
    public record Part(byte[] encoded, float rise) {}

    private List<Part> parts(float[] rises) {
        List<Part> found = new ArrayList<>(1);
        int start = 0;
        for (int i = 1; i <= glyphs.length; i++) {
            if (i == glyphs.length || rises[i] != rises[start]) {
                found.add(new Part(GlyphString.of(glyphs, kerns, start, i, marked || i < glyphs.length), rises[start]));
                start = i;
            }
        }
        return List.copyOf(found);
    }

    /** The sum of advances and kerns. */
    public float width() {
        return starts[glyphs.length];
    }

    /** Where a glyph begins. */
    public float start(int glyph) {
        return starts[glyph];
    }

    /** Where a glyph ends when nothing follows it. */
    public float end(int glyph) {
        return starts[glyph + 1] - kerns[glyph];
    }

    /** Whether it has combining marks. */
    public boolean hasMarks() {
        return marked;
    }

    /** From left to right; one, unless marks stand higher or lower than the font has them. */
    public List<Part> parts() {
        return parts;
    }

    /** The glyphs but the last, where a hyphen of the text is drawn apart; a word that is hyphenated has no marks. */
    public byte[] encodedWithoutLast() {
        return GlyphString.of(glyphs, kerns, 0, glyphs.length - 1, true);
    }

    /** The glyphs, the kerns and the width. */
    @Override
    public String toString() {
        return Arrays.toString(glyphs) + Arrays.toString(kerns) + width();
    }
}
