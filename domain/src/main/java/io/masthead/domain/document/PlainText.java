package io.masthead.domain.document;

import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.Run;
import java.util.ArrayList;
import java.util.List;

/** A body's words without its form: one line for each block, cells parted by tabs, notes after their block. */
final class PlainText {
    private final List<String> lines = new ArrayList<>();
    private final boolean withNotes;

    private PlainText(boolean withNotes) {
        this.withNotes = withNotes;
    }

    static String of(List<Block> blocks, boolean withNotes) {
        var text = new PlainText(withNotes);
        blocks.forEach(text::block);
        return String.join("\n", text.lines);
    }

    static String of(List<Inline> line) {
        var letters = new StringBuilder();
        for (Inline piece : line) {
            letters.append(piece instanceof Run run ? run.letters() : "");
        }
        return letters.toString();
    }

    private void block(Block block) {
        if (block.element() == NodeType.TR) {
            var cells = new ArrayList<String>();
            for (Block cell : block.children()) {
                cells.add(of(List.of(cell), false).replace('\n', ' '));
            }
            lines.add(String.join("\t", cells));
            block.children().forEach(this::notes);
            return;
        }
        if (!block.text().isEmpty()) {
            String line = of(block.text());
            if (!line.isEmpty()) {
                lines.add(line);
            }
            lineNotes(block.text());
        }
        block.children().forEach(this::block);
    }

    private void notes(Block block) {
        lineNotes(block.text());
        block.children().forEach(this::notes);
    }

    private void lineNotes(List<Inline> line) {
        for (Inline piece : line) {
            if (withNotes && piece instanceof Note note) {
                lines.add(note.letters());
            }
        }
    }
}
