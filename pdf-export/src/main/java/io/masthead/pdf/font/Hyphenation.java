package io.masthead.pdf.font;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.fop.hyphenation.HyphenationException;
import org.apache.fop.hyphenation.HyphenationTree;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/** Where words of a language may be hyphenated: Liang's algorithm with the patterns of TeX (The TeXbook, appendix H). */
public final class Hyphenation {
    private static final String SHIPPED = "/hyph/%s.hyp";
    private static final String OWN = "/hyphenation/%s.xml";
    private static final int[] NONE = {};
    /** Of each language, some bulletins' worth; then the memory starts afresh. */
    private static final int REMEMBERED_WORDS = 20_000;

    /**
     * With the least letters before and behind a hyphen: those that the patterns were made for (TeX's lefthyphenmin and
     * righthyphenmin in hyph-utf8).
     */
    private static final Map<String, Hyphenation> BY_LANGUAGE = Map.of(
            "en", new Hyphenation(shipped("en"), 2, 3),
            "tr", new Hyphenation(shipped("tr"), 2, 2),
            "ru", new Hyphenation(shipped("ru"), 2, 2),
            "az", new Hyphenation(own("az"), 2, 2));

    private final HyphenationTree patterns;
    private final int leftMin;
    private final int rightMin;
    private final Map<String, int[]> words = new ConcurrentHashMap<>();

    private Hyphenation(HyphenationTree patterns, int leftMin, int rightMin) {
        this.patterns = patterns;
        this.leftMin = leftMin;
        this.rightMin = rightMin;
    }

    /** The hyphenation for a BCP 47 tag; null where there is none, such text is not hyphenated. */
    public static @Nullable Hyphenation of(String languageTag) {
        return BY_LANGUAGE.get(Locale.forLanguageTag(languageTag).getLanguage());
    }

    /** Offsets inside the word at which it may be hyphenated, in order. */
    public int[] points(String word) {
        int[] known = words.get(word);
        if (known != null) {
            return known;
        }
        if (words.size() >= REMEMBERED_WORDS) {
            words.clear();
        }
        var found = patterns.hyphenate(word, leftMin, rightMin);
        int[] points = found == null ? NONE : found.getHyphenationPoints();
        words.put(word, points);
        return points;
    }

    /** The files of patterns, in the order of their languages. */
    public static Stream<byte[]> files() {
        return Stream.of(OWN.formatted("az"), SHIPPED.formatted("en"), SHIPPED.formatted("ru"), SHIPPED.formatted("tr"))
                .map(Hyphenation::bytes);
    }

    private static byte[] bytes(String path) {
        try (InputStream in = resource(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compiled patterns of fop-hyph: our own dependency, so that reading objects from it is safe. */
    @SuppressWarnings("BanSerializableRead")
    private static HyphenationTree shipped(String language) {
        try (InputStream in = resource(SHIPPED.formatted(language));
                ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(in))) {
            return (HyphenationTree) objects.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("The hyphenation patterns of " + language + " cannot be read.", e);
        }
    }

    private static HyphenationTree own(String language) {
        try (InputStream in = resource(OWN.formatted(language))) {
            HyphenationTree tree = new HyphenationTree();
            tree.loadPatterns(new InputSource(in));
            return tree;
        } catch (IOException | HyphenationException e) {
            throw new IllegalStateException("The hyphenation patterns of " + language + " cannot be read.", e);
        }
    }

    private static InputStream resource(String path) throws IOException {
        InputStream in = Hyphenation.class.getResourceAsStream(path);
        if (in == null) {
            throw new IOException(path + " is missing from the build");
        }
        return in;
    }
}
