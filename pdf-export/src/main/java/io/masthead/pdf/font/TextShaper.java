package io.masthead.pdf.font;

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
 * Shapes words with one face: characters to glyphs with the font's own kerning, in thousandths of an em. No ligatures and
 * no substitutions: each glyph is its character's, so that text can be copied out of the file. May be used by several
 * threads at once.
 */
public final class TextShaper {
    /** A font's lengths are thousandths of an em in a PDF (ISO 32000-1, 9.2.4). */
    public static final float UNITS_PER_EM = 1000;

    /** Neither hinting nor rounding to pixels. */
    static final FontRenderContext EXACT = new FontRenderContext(null, false, true);

    /**
     * About three bulletins' worth of different words; then the memory starts afresh. Letters are counted, as a word of
     * hostile length takes ten times what others do, and each word as some more: all faces together remember about 30 MB
     * at most.
     */
    private static final int REMEMBERED_LETTERS = 200_000;

    /** What a word's own objects take, in letters. */
    private static final int LETTERS_A_WORD_COUNTS_FOR = 8;

    /** Characters below this, Latin, Greek and Cyrillic letters, have their kern with a hyphen remembered. */
    private static final int HYPHEN_KERNS = 0x530;

    private static final Map<Face, TextShaper> BY_FACE = new EnumMap<>(Face.class);

    static {
        for (Face face : Face.values()) {
            BY_FACE.put(face, new TextShaper(face.font()));
        }
    }

    private final Font plain;
    private final Font kerned;
    private final MarkPositioning marks;
    private final Map<String, ShapedWord> words = new ConcurrentHashMap<>();
    private final AtomicInteger letters = new AtomicInteger();
    private final float[] hyphenWidths = new float[HYPHEN_KERNS];

    private TextShaper(Font font) {
        Arrays.fill(hyphenWidths, Float.NaN);
        plain = font.deriveFont(UNITS_PER_EM);
        kerned = plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        marks = new MarkPositioning(plain, kerned);
    }

    /** The shaper of a face. */
    public static TextShaper of(Face face) {
        TextShaper shaper = BY_FACE.get(face);
        if (shaper == null) {
            throw new IllegalArgumentException("No such face: " + face);
        }
        return shaper;
    }

    /** One word, or a single space. A soft hyphen counts as the hyphen that is drawn for it. */
    public ShapedWord word(String text) {
        ShapedWord known = words.get(text);
        if (known != null) {
            return known;
        }
        int counts = text.length() + LETTERS_A_WORD_COUNTS_FOR;
        if (letters.addAndGet(counts) > REMEMBERED_LETTERS) {
            words.clear();
            letters.set(counts);
        }
        ShapedWord shaped = shape(text.replace(Hyphen.SOFT, Hyphen.DRAWN).toCharArray());
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
    public float hyphenatedWidth(ShapedWord word, String text, int letters) {
        return word.end(letters - 1) + hyphenWidth(text.charAt(letters - 1));
    }

    /** What a hyphen adds behind a letter. Threads that look for the same letter at once find the same. */
    private float hyphenWidth(char letter) {
        if (letter >= hyphenWidths.length) {
            return measureHyphen(letter);
        }
        float known = hyphenWidths[letter];
        if (Float.isNaN(known)) {
            known = measureHyphen(letter);
            hyphenWidths[letter] = known;
        }
        return known;
    }

    private float measureHyphen(char letter) {
        String alone = String.valueOf(letter);
        return word(alone + Hyphen.DRAWN).width() - word(alone).width();
    }

    private ShapedWord shape(char[] text) {
        GlyphVector unkerned = plain.createGlyphVector(EXACT, text);
        int count = unkerned.getNumGlyphs();
        int[] glyphs = unkerned.getGlyphCodes(0, count, null);
        float[] natural = horizontal(unkerned.getGlyphPositions(0, count + 1, null));
        String word = new String(text);
        if (CombiningMarks.areIn(word) && !CombiningMarks.is(text[0])) {
            float[] rises = new float[count];
            float[] starts = marks.starts(word, this, rises);
            return new ShapedWord(glyphs, kerns(starts, natural), starts, rises, true);
        }
        GlyphVector set = kerned.layoutGlyphVector(EXACT, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
        float[] starts = hasGlyphs(set, glyphs) ? horizontal(set.getGlyphPositions(0, count + 1, null)) : natural;
        return new ShapedWord(glyphs, kerns(starts, natural), starts, new float[count], false);
    }

    private static float[] kerns(float[] starts, float[] natural) {
        float[] kerns = new float[starts.length - 1];
        for (int i = 0; i < kerns.length; i++) {
            kerns[i] = starts[i + 1] - starts[i] - (natural[i + 1] - natural[i]);
        }
        return kerns;
    }

    /** Positions come as x and y in turn. */
    private static float[] horizontal(float[] positions) {
        float[] horizontal = new float[positions.length / 2];
        for (int i = 0; i < horizontal.length; i++) {
            horizontal[i] = positions[2 * i];
        }
        return horizontal;
    }

    /** Whether layout has left each glyph as it was: it may substitute and reorder. */
    static boolean hasGlyphs(GlyphVector set, int[] glyphs) {
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
