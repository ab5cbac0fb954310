package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.pdf.letter.Face;
import io.masthead.pdf.letter.Hyphen;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Whether the shipped fonts have every character: a missing one would vanish without a word. */
public final class Coverage {
    private Coverage() {}

    /** Throws Untypesettable naming every part of the issue with a character that no font has, and the characters. */
    public static void check(Manuscript manuscript) {
        String sentences = PrintedTexts.of(manuscript).stream()
                .flatMap(part -> lacking(part.name(), String.join(" ", part.texts())).stream())
                .collect(Collectors.joining(" "));
        if (!sentences.isEmpty()) {
            throw new Untypesettable(sentences);
        }
    }

    /** Throws Untypesettable naming the section and the characters that no font has. */
    static void check(ManuscriptSection section) {
        String body = Jsoup.parseBodyFragment(section.body()).body().wholeText();
        check(name(section), section.title() + section.byline() + body);
    }

    /** Throws Untypesettable naming the place and the characters that no font has. */
    static void check(String where, String text) {
        lacking(where, text).ifPresent(sentence -> {
            throw new Untypesettable(sentence);
        });
    }

    /** Whether a font has the character, or nothing is printed for it. */
    static boolean shows(int c) {
        return Character.isWhitespace(c) || c == Hyphen.SOFT || Face.serifShows(c) || Face.sansShows(c);
    }

    static String code(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    static String name(ManuscriptSection section) {
        return "Section %s (%s)".formatted(Numerals.roman(section.number()), section.title());
    }

    private static Optional<String> lacking(String where, String text) {
        var missing = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !shows(c))
                .distinct()
                .mapToObj(c -> "%s (%s, %s)".formatted(Character.toString(c), code(c), name(c)))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("%s has the character%s %s, which no font of the bulletin has."
                        .formatted(where, missing.size() == 1 ? "" : "s", String.join(", ", missing)));
    }

    private static String name(int c) {
        String name = Character.getName(c);
        return name == null ? "unassigned" : name.toLowerCase(Locale.ROOT);
    }
}
