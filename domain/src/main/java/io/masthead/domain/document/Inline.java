package io.masthead.domain.document;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of running text. */
public sealed interface Inline {

    /** The words of the piece, a note's too. */
    String text();

    /**
     * Text that carries the same marks.
     *
     * @param text in NFC and single-spaced, see {@link InlineBuilder}; never empty
     * @param marks at most one of a type, the outermost first
     */
    record TextRun(String text, List<Mark> marks) implements Inline {
        public TextRun {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A note, holding its text; it stands as one piece in the line.
     *
     * @param id empty as long as it has none
     * @param content what is printed at the foot of the page
     */
    record Note(String id, List<TextRun> content) implements Inline {
        public Note {
            content = List.copyOf(content);
        }

        /** The same note with that id. */
        public Note withId(String newId) {
            return new Note(newId, content);
        }

        @Override
        public String text() {
            return content.stream().map(TextRun::text).collect(Collectors.joining());
        }
    }
}
