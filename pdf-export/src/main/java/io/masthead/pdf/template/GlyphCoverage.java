package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.edition.TypesettingProblem;
import io.masthead.domain.edition.TypesettingProblem.Code;
import io.masthead.domain.edition.TypesettingProblem.Location;
import io.masthead.pdf.font.CombiningMarks;
import io.masthead.pdf.font.Face;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the shipped fonts have every character that is printed, as it is printed: a missing one would vanish without a
 * word. A proof or a preview comes out and has a box in its place; an edition is refused, with every place and every character.
 */
final class GlyphCoverage {
    private static final int BOX = 0x25A1;

    private final boolean boxes;
    private final Map<Location, Set<Integer>> lacking = new LinkedHashMap<>();
    private Location location = Location.COVER;

    GlyphCoverage(Kind kind) {
        boxes = kind != Kind.EDITION;
    }

    /** Where that which is printed next stands, as an editor knows it. */
    void at(Location next) {
        location = next;
    }

    /** A composed text as fonts can show it. */
    String shown(String text) {
        for (int i = 0; i < text.length(); ) {
            if (!isSet(text, i)) {
                return replaced(text);
            }
            i += Character.charCount(text.codePointAt(i));
        }
        return text;
    }

    private String replaced(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            shown.appendCodePoint(printed(text, i));
        }
        return shown.toString();
    }

    private int printed(String text, int at) {
        int c = text.codePointAt(at);
        if (isSet(text, at)) {
            return c;
        }
        if (Character.isWhitespace(c)) {
            return ' ';
        }
        lacking.computeIfAbsent(location, name -> new LinkedHashSet<>()).add(c);
        return boxes ? BOX : c;
    }

    /** Throws Untypesettable naming every place of an edition with a character that no font has, and the characters. */
    void check() {
        if (!boxes && !lacking.isEmpty()) {
            throw new Untypesettable(lacking.entrySet().stream()
                    .map(entry -> problem(entry.getKey(), entry.getValue()))
                    .toList());
        }
    }

    /** Whether a font has the character at an index, a mark together with its letter, or white space is printed for it. */
    static boolean shows(String text, int at) {
        return isSet(text, at) || Character.isWhitespace(text.codePointAt(at));
    }

    static boolean shows(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!shows(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every face has it, so that nobody need ask. */
    static boolean isEverywhere(int c) {
        return c >= ' ' && c <= '~';
    }

    static String code(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    static Location location(ManuscriptSection section) {
        return Location.section(SectionNumerals.roman(section.number()), section.title());
    }

    /** A mark is set over its letter by the font that has both. */
    private static boolean isSet(String text, int at) {
        int c = text.codePointAt(at);
        if (!CombiningMarks.is(c)) {
            return isEverywhere(c) || Face.serifShows(c) || Face.sansShows(c);
        }
        int letter = at;
        while (letter > 0 && CombiningMarks.is(text.codePointAt(letter))) {
            letter = text.offsetByCodePoints(letter, -1);
        }
        String together = text.substring(letter, at + Character.charCount(c));
        return together.codePoints().allMatch(Face::serifShows)
                || together.codePoints().allMatch(Face::sansShows);
    }

    private static TypesettingProblem problem(Location location, Set<Integer> missing) {
        String characters = missing.stream()
                .map(c -> "%s (%s, %s)".formatted(Character.toString(c), code(c), name(c)))
                .collect(Collectors.joining(", "));
        return TypesettingProblem.at(location, Code.MISSING_GLYPHS, characters, missing.size());
    }

    private static String name(int c) {
        String name = Character.getName(c);
        return name == null ? "unassigned" : name.toLowerCase(Locale.ROOT);
    }
}
