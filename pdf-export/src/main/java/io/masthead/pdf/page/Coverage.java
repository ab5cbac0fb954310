package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.pdf.letter.Face;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the shipped fonts have every character that is printed, as it is printed: a missing one would vanish without a
 * word. A proof comes out and has a box in its place; an edition is refused, with every place and every character.
 */
final class Coverage {
    private static final int BOX = 0x25A1;

    private final boolean boxes;
    private final Map<String, Set<Integer>> lacking = new LinkedHashMap<>();
    private String place = "The cover";

    Coverage(Kind kind) {
        boxes = kind == Kind.PROOF;
    }

    /** Where that which is printed next stands, as an editor knows it. */
    void at(String next) {
        place = next;
    }

    /** A composed text as fonts can show it. */
    String shown(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!inAFont(c)) {
                return replaced(text);
            }
            i += Character.charCount(c);
        }
        return text;
    }

    private String replaced(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(this::printed).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private int printed(int c) {
        if (inAFont(c)) {
            return c;
        }
        if (Character.isWhitespace(c)) {
            return ' ';
        }
        lacking.computeIfAbsent(place, name -> new LinkedHashSet<>()).add(c);
        return boxes ? BOX : c;
    }

    /** Throws Untypesettable naming every place of an edition with a character that no font has, and the characters. */
    void check() {
        if (!boxes && !lacking.isEmpty()) {
            throw new Untypesettable(lacking.entrySet().stream()
                    .map(part -> sentence(part.getKey(), part.getValue()))
                    .collect(Collectors.joining(" ")));
        }
    }

    /** Whether a font has the character, or white space is printed for it. */
    static boolean shows(int c) {
        return inAFont(c) || Character.isWhitespace(c);
    }

    static boolean shows(String text) {
        return text.codePoints().allMatch(Coverage::shows);
    }

    /** Every cut has it, and nobody need ask. */
    static boolean isEverywhere(int c) {
        return c >= ' ' && c <= '~';
    }

    static String code(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    static String name(ManuscriptSection section) {
        return "Section %s (%s)".formatted(Numerals.roman(section.number()), section.title());
    }

    private static boolean inAFont(int c) {
        return isEverywhere(c) || Face.serifShows(c) || Face.sansShows(c);
    }

    private static String sentence(String where, Set<Integer> missing) {
        String characters = missing.stream()
                .map(c -> "%s (%s, %s)".formatted(Character.toString(c), code(c), name(c)))
                .collect(Collectors.joining(", "));
        return "%s has the character%s %s, which no font of the bulletin has."
                .formatted(where, missing.size() == 1 ? "" : "s", characters);
    }

    private static String name(int c) {
        String name = Character.getName(c);
        return name == null ? "unassigned" : name.toLowerCase(Locale.ROOT);
    }
}
