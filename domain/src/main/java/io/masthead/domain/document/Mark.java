package io.masthead.domain.document;

import java.util.Comparator;

/**
 * What is special about some text.
 *
 * @param value a link's address or a language's tag, else empty
 */
public record Mark(MarkType type, String value) {
    /** The order in which marks are nested. */
    public static final Comparator<Mark> OUTERMOST_FIRST = Comparator.comparing(Mark::type);

    /** Refuses a value that the type does not have, and the lack of one that it has. */
    public Mark {
        if (value.isEmpty() != type.attribute().isEmpty()) {
            throw new IllegalArgumentException("The mark " + type + " with the value “" + value + "”");
        }
    }

    /** A mark of a type without value. */
    public static Mark of(MarkType type) {
        return new Mark(type, "");
    }
}
