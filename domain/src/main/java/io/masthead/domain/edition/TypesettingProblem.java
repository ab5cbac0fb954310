package io.masthead.domain.edition;

import io.masthead.domain.message.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Why a manuscript cannot be typeset, as a sentence for its editors. What is stored is the code and its arguments; the
 * sentence is made in the language of whoever reads it, from {@code typesetting.properties}.
 *
 * @param code which problem
 * @param arguments what fills the sentence; numbers as digits; the first is a location where the problem has one
 */
public record TypesettingProblem(Code code, List<String> arguments) {
    private static final String SENTENCES = "io.masthead.domain.edition.typesetting";

    /** Every problem; limits and what goes over them are arguments. */
    public enum Code {
        TOO_MUCH_TIME,

        MANY_SECTIONS,
        MANY_CHARACTERS,
        MANY_ELEMENTS,
        MANY_TABLES,
        MANY_CELLS,
        MANY_NOTES,
        MANY_PICTURES,
        LONG_PARAGRAPH,
        PARAGRAPH_OF_MANY_ELEMENTS,

        NO_TEXT,
        MISSING_GLYPHS,

        PICTURE_ABSENT,
        PICTURE_FORMAT,
        PICTURE_PIXELS,
        PICTURE_LENGTH,
        PICTURE_SCANS,
        PICTURE_SEGMENTS,
        PICTURE_CMYK,
        PICTURE_UNPRINTABLE,
        PICTURE_TRUNCATED,
        PICTURE_MEMORY,
        PICTURE_TIME
    }

    /** A problem of the whole manuscript, or of a picture wherever it is. */
    public static TypesettingProblem of(Code code, Object... arguments) {
        return new TypesettingProblem(code, texts(arguments).toList());
    }

    /** A problem of one location. */
    public static TypesettingProblem at(Location location, Code code, Object... arguments) {
        return new TypesettingProblem(
                code,
                Stream.concat(Stream.of(location.argument()), texts(arguments)).toList());
    }

    private static Stream<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).map(Message::text);
    }

    /** The sentence in that language, in English where there is none. */
    public String sentence(Locale locale) {
        return message().sentence(locale);
    }

    /** What is stored of it to be said later. */
    public Message message() {
        return new Message(SENTENCES, code.name(), arguments);
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

        private String argument() {
            var name = new Message(SENTENCES, part.name(), List.of(Message.text(numeral), Message.text(title)));
            return Message.argument(List.of(name));
        }
    }
}
