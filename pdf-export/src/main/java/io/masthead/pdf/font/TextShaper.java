package io.masthead.pdf.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Words to glyphs with the font's own kerning, in thousandths of an em. No ligatures and no substitutions: each glyph is
 * its character's, so that text can be copied out of the file.
 */
public final class TextShaper {
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

    private static final Map<Face, TextShaper> BY_FACE = new EnumMap<>(Face.class);

    static {
        for (Face face : Face.values()) {
            BY_FACE.put(face, new TextShaper(face.font()));
        }
    }

    private final Font plain;
    private final Font kerned;
    private final CombiningMarks marks;
    private final Map<String, Word> words = new ConcurrentHashMap<>();
    private final AtomicInteger letters = new AtomicInteger();
    private final float[] hyphens = new float[HYPHENS_KNOWN];

    private TextShaper(Font font) {
        Arrays.fill(hyphens, Float.NaN);
        plain = font.deriveFont(1000f);
        kerned = plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        marks = new CombiningMarks(
                -plain.createGlyphVector(EXACT, "x").getVisualBounds().getMinY());
    }

    /** A word ready to be drawn. */
    public static final class Word {
        private final int[] glyphs;
        private final float[] kerns;
        private final float[] starts;
        private final List<Part> parts;
        private final boolean marked;

        /**
         * @param glyphs glyph numbers in the font
         * @param kerns what is added to the advance of each glyph
         * @param starts where each glyph begins, and behind the last where the word ends
         * @param rises how high each glyph stands
         * @param marked whether there are marks among the glyphs: behind one, the pen goes on to where its letter ends
         */
        private Word(int[] glyphs, float[] kerns, float[] starts, float[] rises, boolean marked) {
            this.glyphs = glyphs;
            this.kerns = kerns;
            this.starts = starts;
            this.marked = marked;
            parts = parts(rises);
        }

        /**
         * Glyphs of one height.
         *
         * @param written as they stand inside a string that a file shows; not to be changed
         * @param rise how high they stand, in thousandths of an em; 0 on the base line
         */
        @SuppressWarnings("ArrayRecordComponent") // parts are never compared
        public record Part(byte[] written, float rise) {}

        private List<Part> parts(float[] rises) {
            List<Part> level = new ArrayList<>(1);
            int start = 0;
            for (int i = 1; i <= glyphs.length; i++) {
                if (i == glyphs.length || rises[i] != rises[start]) {
                    level.add(new Part(
                            GlyphString.of(glyphs, kerns, start, i, marked || i < glyphs.length), rises[start]));
                    start = i;
                }
            }
            return List.copyOf(level);
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

        /** Whether it has marks over or under its letters. */
        public boolean isMarked() {
            return marked;
        }

        /** From left to right: one, unless marks stand higher or lower than the font has them. */
        public List<Part> parts() {
            return parts;
        }

        /** The same without its last glyph; a word that is divided has no marks. */
        public byte[] writtenButLast() {
            return GlyphString.of(glyphs, kerns, 0, glyphs.length - 1, true);
        }

        /** The glyphs, the kerns and the width. */
        @Override
        public String toString() {
            return Arrays.toString(glyphs) + Arrays.toString(kerns) + width();
        }
    }

    /** The kerning of a cut. */
    public static TextShaper of(Face face) {
        TextShaper kerning = BY_FACE.get(face);
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
        for (String part : WordSplitter.split(text)) {
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
        float[] natural = across(own.getGlyphPositions(0, count + 1, null));
        String word = new String(text);
        if (CombiningMarks.areIn(word) && !CombiningMarks.is(text[0])) {
            float[] rises = new float[count];
            float[] starts = marked(word, rises);
            return new Word(glyphs, kerns(starts, natural), starts, rises, true);
        }
        GlyphVector set = kerned.layoutGlyphVector(EXACT, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
        float[] starts = sameGlyphs(set, glyphs) ? across(set.getGlyphPositions(0, count + 1, null)) : natural;
        return new Word(glyphs, kerns(starts, natural), starts, new float[count], false);
    }

    private static float[] kerns(float[] starts, float[] natural) {
        float[] kerns = new float[starts.length - 1];
        for (int i = 0; i < kerns.length; i++) {
            kerns[i] = starts[i + 1] - starts[i] - (natural[i + 1] - natural[i]);
        }
        return kerns;
    }

    /** Where the glyphs of a word with marks begin, and how high they are: letters as if they had none. */
    private float[] marked(String text, float[] rises) {
        Word letters = word(text.codePoints()
                .filter(c -> !CombiningMarks.is(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        float[] starts = new float[text.length() + 1];
        int letter = 0;
        for (int i = 0; i < text.length(); ) {
            int end = CombiningMarks.end(text, i);
            int marks = i + Character.charCount(text.codePointAt(i));
            for (int half = i; half < marks; half++) {
                starts[half] = letters.start(letter++);
            }
            place(text.substring(i, end), marks - i, i, starts, rises);
            i = end;
        }
        starts[text.length()] = letters.width();
        return starts;
    }

    /** Places the marks of one letter: by the font's anchors, where all of them have one. */
    private void place(String cluster, int first, int at, float[] starts, float[] rises) {
        char[] text = cluster.toCharArray();
        GlyphVector own = plain.createGlyphVector(EXACT, text);
        GlyphVector set = kerned.layoutGlyphVector(EXACT, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
        boolean anchored = sameGlyphs(set, own.getGlyphCodes(0, text.length, null));
        float behind = (float) own.getGlyphPosition(first).getX();
        for (int i = first; anchored && i < text.length; i++) {
            Point2D point = set.getGlyphPosition(i);
            anchored = point.getX() != behind || point.getY() != 0;
        }
        Rectangle2D letter = bounds(own, 0);
        for (int i = first; i < text.length; i++) {
            Rectangle2D mark = bounds(own, i);
            CombiningMarks.Shift shift = anchored
                    ? new CombiningMarks.Shift(
                            set.getGlyphPosition(i).getX(),
                            -set.getGlyphPosition(i).getY())
                    : marks.centred(letter, mark);
            starts[at + i] = starts[at] + (float) shift.right();
            rises[at + i] = (float) shift.up();
            letter = letter.createUnion(new Rectangle2D.Double(
                    letter.getX(), mark.getY() - shift.up(), letter.getWidth(), mark.getHeight()));
        }
    }

    /** The outline's bounds from where the glyph begins. */
    private static Rectangle2D bounds(GlyphVector glyphs, int glyph) {
        Rectangle2D bounds = glyphs.getGlyphOutline(glyph).getBounds2D();
        Point2D from = glyphs.getGlyphPosition(glyph);
        return new Rectangle2D.Double(
                bounds.getX() - from.getX(), bounds.getY() - from.getY(), bounds.getWidth(), bounds.getHeight());
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
