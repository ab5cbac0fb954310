package io.masthead.domain.document.docx;

import io.masthead.domain.document.Document;
import java.util.List;
import java.util.Map;

/**
 * One reading of a Word file. Changes, comments and headings name blocks of the document by their ids.
 *
 * @param document every block and note has an id; those that our own export has written are kept
 * @param changes the tracked changes in the order of the text, the same in both readings
 * @param comments in the order of the passages that they are about
 * @param warnings what was not carried over, in the order of the text, a thousand at most
 * @param outline the headings with their levels in Word, which has more of them than the schema
 * @param styles the names of the styles of paragraphs at the top, in lower case, by the blocks' ids; those of built-in
 *     styles are English in every Word
 */
public record WordText(
        Document document,
        List<WordChange> changes,
        List<WordComment> comments,
        List<WordWarning> warnings,
        List<WordHeading> outline,
        Map<String, String> styles) {
    public WordText {
        changes = List.copyOf(changes);
        comments = List.copyOf(comments);
        warnings = List.copyOf(warnings);
        outline = List.copyOf(outline);
        styles = Map.copyOf(styles);
    }
}
