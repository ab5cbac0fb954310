package io.masthead.pdf.letter;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Words to glyphs with the font's own kerning, in thousandths of an em. No ligatures and no substitutions: each glyph is
 * its character's, so that text can be copied out of the file.
 */
public final class Kerning {
    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);
    /**
     * About three bulletins' worth of different words; then the memory starts afresh. Letters are counted, as a word of
     * hostile length takes ten times what others do, and each word as some more: all cuts together remember about 30 MB at
     * most.
     */
    private static final int REMEMBERED_LETTERS = 200_000;

    private static final int LETTERS_A_WORD_COUNTS_FOR = 8;

    /** Latin, Greek and Cyrillic letters. */
    private static final int HYPHENS_KNOWN = 0x530;

    private static final Map<Face, Kerning> BY_FACE = new EnumMap<>(Face.class);

    static {
        for (Face face : Face.values()) {
            BY_FACE.put(face, new Kerning(face.font()));
        }
    }

    private final Font plain;
    private final Font kerned;
    private final Map<String, Word> words = new ConcurrentHashMap<>();
    private final AtomicInteger letters = new AtomicInteger();
    private final float[] hyphens = new float[HYPHENS_KNOWN];

    private Kerning(Font font) {
        Arrays.fill(hyphens, Float.NaN);
        plain = font.deriveFont(1000f);
        kerned = plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    /** A word ready to be drawn. */
    public static final class Word {
        private final int[] glyphs;
        private final float[] kerns;
        private final float[] starts;
        private final byte[] written;

        /**
         * @param glyphs glyph numbers in the font
         * @param kerns what is added to the advance of each glyph
         * @param starts where each glyph begins, and behind the last where the word ends
         */
        private Word(int[] glyphs, float[] kerns, float[] starts) {
            this.glyphs = glyphs;
            this.kerns = kerns;
            this.starts = starts;
            written = GlyphString.of(glyphs, kerns, glyphs.length);
        }

        /** The sum of advances and kerns. */
        public float width() {
            return starts[glyphs.length];
        }

        /** Where a glyph begins. */
        public float start(int glyph) {
            return starts[glyph];
        }

        /** Where a glyph ends that nothing follows. */
        public float end(int glyph) {
            return starts[glyph + 1] - kerns[glyph];
        }

        /** As it stands inside a string that a file shows; not to be changed. */
        public byte[] written() {
            return written;
        }

        /** The same without its last glyph. */
        public byte[] writtenButLast() {
            return GlyphString.of(glyphs, kerns, glyphs.length - 1);
        }

        /** The glyphs, the kerns and the width. */
        @Override
        public String toString() {
            return Arrays.toString(glyphs) + Arrays.toString(kerns) + width();
        }
    }

    /** The kerning of a cut. */
    public static Kerning of(Face face) {
        Kerning kerning = BY_FACE.get(face);
        if (kerning == null) {
            throw new IllegalArgumentException("No such cut: " + face);
        }
        return kerning;
    }

    /** One word, or a single space. A soft hyphen counts as the hyphen that is drawn for it. */
    public Word word(String text) {
        Word known = words.get(text);
        if (known != null) {
            return known;
        }
        int counts = text.length() + LETTERS_A_WORD_COUNTS_FOR;
        if (letters.addAndGet(counts) > REMEMBERED_LETTERS) {
            words.clear();
            letters.set(counts);
        }
        Word shaped = shape(text.replace(Hyphen.SOFT, Hyphen.DRAWN).toCharArray());
        words.put(text, shaped);
        return shaped;
    }

    /** The width of a text with spaces. */
    public float width(String text) {
        float width = 0;
        for (String part : Words.split(text)) {
            width += word(part).width();
        }
        return width;
    }

    /** How wide the first letters of a word are, 1 at least, when a hyphen is drawn behind them. */
    public float dividedWidth(Word word, String text, int letters) {
        return word.end(letters - 1) + hyphenBehind(text.charAt(letters - 1));
    }

    /** What a hyphen adds to a letter. Threads that look for the same letter at once find the same. */
    private float hyphenBehind(char letter) {
        if (letter >= hyphens.length) {
            return measureHyphen(letter);
        }
        float known = hyphens[letter];
        if (Float.isNaN(known)) {
            known = measureHyphen(letter);
            hyphens[letter] = known;
        }
        return known;
    }

    private float measureHyphen(char letter) {
        String alone = String.valueOf(letter);
        return word(alone + Hyphen.DRAWN).width() - word(alone).width();
    }

    private Word shape(char[] text) {
        GlyphVector own = plain.createGlyphVector(EXACT, text);
        int count = own.getNumGlyphs();
        int[] glyphs = own.getGlyphCodes(0, count, null);
        float[] natural = own.getGlyphPositions(0, count + 1, null);
        float[] kerns = new float[count];
        GlyphVector set = kerned.layoutGlyphVector(EXACT, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
        if (!sameGlyphs(set, glyphs)) {
            return new Word(glyphs, kerns, across(natural));
        }
        float[] moved = set.getGlyphPositions(0, count + 1, null);
        for (int i = 0; i < count; i++) {
            float advance = natural[2 * i + 2] - natural[2 * i];
            kerns[i] = moved[2 * i + 2] - moved[2 * i] - advance;
        }
        return new Word(glyphs, kerns, across(moved));
    }

    /** Positions come as x and y in turn. */
    private static float[] across(float[] positions) {
        float[] across = new float[positions.length / 2];
        for (int i = 0; i < across.length; i++) {
            across[i] = positions[2 * i];
        }
        return across;
    }

    private static boolean sameGlyphs(GlyphVector set, int[] glyphs) {
        if (set.getNumGlyphs() != glyphs.length) {
            return false;
        }
        for (int i = 0; i < glyphs.length; i++) {
            if (set.getGlyphCode(i) != glyphs[i]) {
                return false;
            }
        }
        return true;
    }
}
