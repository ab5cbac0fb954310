package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.pdf.letter.Face;
import io.masthead.pdf.letter.Hyphen;
import java.text.Normalizer;
import java.util.Locale;
import org.jsoup.Jsoup;

/** Whether the shipped fonts have every character: a missing one would vanish without a word. */
final class Coverage {
    private Coverage() {}

    /** Throws Untypesettable naming the first character that no font has, and the section. */
    static void check(ManuscriptSection section) {
        String where = name(section);
        check(where, section.title());
        check(where, section.byline());
        check(where, Jsoup.parseBodyFragment(section.body()).body().wholeText());
    }

    /** A section as an editor knows it. */
    static String name(ManuscriptSection section) {
        return "Section %s (%s)".formatted(Numerals.roman(section.number()), section.title());
    }

    /** Throws Untypesettable naming the first character that no font has, and the place. */
    static void check(String where, String text) {
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !shown(c))
                .findFirst()
                .ifPresent(c -> {
                    throw new Untypesettable("%s has the character %s (%s, %s), which no font of the bulletin has."
                            .formatted(where, Character.toString(c), code(c), name(c)));
                });
    }

    private static boolean shown(int c) {
        return Character.isWhitespace(c) || c == Hyphen.SOFT || Face.serifShows(c) || Face.sansShows(c);
    }

    private static String code(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    private static String name(int c) {
        String name = Character.getName(c);
        return name == null ? "unassigned" : name.toLowerCase(Locale.ROOT);
    }
}
