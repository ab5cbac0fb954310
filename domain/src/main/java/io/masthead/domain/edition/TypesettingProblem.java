package io.masthead.domain.edition;

import io.masthead.domain.message.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Why a manuscript cannot be typeset, as a sentence for its editors. What is stored is the code and its arguments; the
 * sentence is made in the language of whoever reads it, from {@code typesetting.properties}.
 *
 * @param code which problem
 * @param arguments what fills the sentence; numbers as digits; the first is a location where the code says so
 */
public record TypesettingProblem(Code code, List<String> arguments) {
    private static final String SENTENCES = "io.masthead.domain.edition.typesetting";

    /** Every problem; limits and what goes over them are arguments. */
    public enum Code {
        TOO_MUCH_TIME(false),

        MANY_SECTIONS(true),
        MANY_CHARACTERS(true),
        MANY_ELEMENTS(true),
        MANY_TABLES(true),
        MANY_CELLS(true),
        MANY_NOTES(true),
        MANY_PICTURES(true),
        LONG_PARAGRAPH(true),
        PARAGRAPH_OF_MANY_ELEMENTS(true),

        NO_TEXT(true),
        MISSING_GLYPHS(true),

        PICTURE_ABSENT(true),
        PICTURE_FORMAT(true),
        PICTURE_PIXELS(true),
        PICTURE_LENGTH(true),
        PICTURE_SCANS(true),
        PICTURE_SEGMENTS(true),
        PICTURE_CMYK(true),
        PICTURE_UNPRINTABLE(false),
        PICTURE_TRUNCATED(false),
        PICTURE_MEMORY(false),
        PICTURE_TIME(false);

        private final boolean hasLocation;

        Code(boolean hasLocation) {
            this.hasLocation = hasLocation;
        }

        /** Whether the first argument is a location. */
        public boolean hasLocation() {
            return hasLocation;
        }
    }

    /** A problem of the whole manuscript, or of a picture wherever it is. */
    public static TypesettingProblem of(Code code, Object... arguments) {
        return new TypesettingProblem(code, strings(Arrays.stream(arguments)));
    }

    /** A problem of one location. */
    public static TypesettingProblem at(Location location, Code code, Object... arguments) {
        return new TypesettingProblem(
                code, strings(Stream.concat(Stream.of(location.encoded()), Arrays.stream(arguments))));
    }

    private static List<String> strings(Stream<?> arguments) {
        return arguments.map(String::valueOf).toList();
    }

    /** The sentence in that language, in English where there is none. */
    public String sentence(Locale locale) {
        List<String> said = new ArrayList<>(arguments);
        if (code.hasLocation()) {
            said.set(0, Location.decoded(said.getFirst()).name(locale));
        }
        return Messages.of(SENTENCES, code.name(), said, locale);
    }

    /**
     * Where in a manuscript something is, as an editor knows it.
     *
     * @param part the part of the pages
     * @param numeral a section's number as it is printed; else empty
     * @param title a section's title; else empty
     */
    public record Location(Part part, String numeral, String title) {
        /** The cover. */
        public static final Location COVER = new Location(Part.COVER, "", "");

        /** The colophon. */
        public static final Location COLOPHON = new Location(Part.COLOPHON, "", "");

        /** A part of the pages. */
        public enum Part {
            COVER,
            SECTION,
            COLOPHON
        }

        /** A section. */
        public static Location section(String numeral, String title) {
            return new Location(Part.SECTION, numeral, title);
        }

        /** The location in words of that language. */
        public String name(Locale locale) {
            return Messages.of(SENTENCES, part.name(), List.of(numeral, title), locale);
        }

        private String encoded() {
            return part + " " + numeral + " " + title;
        }

        private static Location decoded(String encoded) {
            String[] components = encoded.split(" ", 3);
            return new Location(Part.valueOf(components[0]), components[1], components[2]);
        }
    }
}
