package io.masthead.domain.document;

import java.util.List;

/** A piece of running text. */
sealed interface Inline {

    /** Letters that carry the same marks. */
    record Run(String letters, List<Mark> marks) implements Inline {}

    /** A note, holding its text; it stands as one piece in the line. */
    record Note(String id, List<Run> runs) implements Inline {
        Note withId(String newId) {
            return new Note(newId, runs);
        }

        String letters() {
            var letters = new StringBuilder();
            runs.forEach(run -> letters.append(run.letters()));
            return letters.toString();
        }
    }
}
