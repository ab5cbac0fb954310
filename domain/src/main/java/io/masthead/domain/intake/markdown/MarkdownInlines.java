package io.masthead.domain.intake.markdown;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.InlineBuilder;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Makes running text of what stands in a paragraph, a heading or a cell. */
record MarkdownInlines(MarkdownNotes notes, MarkdownReport report) {

    /**
     * The lines of a block, parted at hard breaks.
     *
     * @param breaks whether a hard break begins a new line; else it is a space
     */
    List<List<Inline>> lines(Node block, boolean breaks) {
        return new InlineReading(this, breaks, false).read(block);
    }

    /** The note that a label names; null where there is none. */
    @Nullable
    Note note(String label) {
        FootnoteDefinition definition = notes.named(label);
        if (definition == null) {
            return null;
        }
        var content = new ArrayList<Node>();
        for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
            content.add(child);
        }
        return noteOf(content);
    }

    /** A note that stands in its line. */
    @Nullable
    Note note(Node inline) {
        return noteOf(List.of(inline));
    }

    /** Runs of text, a space between paragraphs: a note holds no note. Null where nothing can be seen. */
    private @Nullable Note noteOf(List<Node> content) {
        var note = new InlineBuilder();
        for (Node node : content) {
            for (var line : new InlineReading(this, false, true).read(node)) {
                note.add(note.isEmpty() ? "" : " ", List.of());
                line.forEach(piece -> note.add(piece.text(), ((TextRun) piece).marks()));
            }
        }
        var runs = note.finished().stream().map(TextRun.class::cast).toList();
        return runs.isEmpty() ? null : new Note("", runs);
    }
}
