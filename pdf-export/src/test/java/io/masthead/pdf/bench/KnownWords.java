package io.masthead.pdf.bench;

import io.masthead.pdf.font.Face;
import io.masthead.pdf.font.Hyphenation;
import io.masthead.pdf.font.TextShaper;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a process remembers of words that it has set: their shapes and where they are divided. Nothing but a benchmark wants
 * that forgotten, so it is done by force.
 */
final class KnownWords {
    private static final List<String> LANGUAGES = List.of("en", "tr", "ru", "az");

    private KnownWords() {}

    static void forget() {
        for (Face face : Face.values()) {
            words(TextShaper.of(face)).clear();
        }
        for (String language : LANGUAGES) {
            words(Objects.requireNonNull(Hyphenation.of(language))).clear();
        }
    }

    private static Map<?, ?> words(Object rememberer) {
        try {
            var field = rememberer.getClass().getDeclaredField("words");
            field.setAccessible(true);
            return (Map<?, ?>) field.get(rememberer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
