package io.masthead.domain.intake.markdown;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
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
        var content = new ArrayList<TextRun>();
        for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
            content.addAll(noteText(child, !content.isEmpty()));
        }
        return content.isEmpty() ? null : new Note("", content);
    }

    /** A note that stands in its line. */
    @Nullable
    Note note(Node inline) {
        var content = noteText(inline, false);
        return content.isEmpty() ? null : new Note("", content);
    }

    /** Runs of text: a note holds no note. */
    private List<TextRun> noteText(Node node, boolean further) {
        var runs = new ArrayList<TextRun>();
        for (var line : new InlineReading(this, false, true).read(node)) {
            if (further) {
                runs.add(new TextRun(" ", List.of()));
            }
            line.forEach(piece -> runs.add((TextRun) piece));
        }
        return runs;
    }
}
