package io.masthead.domain.document;

import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import java.util.ArrayList;
import java.util.List;

/** The words of blocks without their form: one line for each block, cells parted by tabs, notes after their block. */
public final class PlainText {
    private final List<String> lines = new ArrayList<>();
    private final boolean withNotes;

    private PlainText(boolean withNotes) {
        this.withNotes = withNotes;
    }

    /** The words of blocks, line by line. */
    public static String of(List<? extends Block> blocks, boolean withNotes) {
        var text = new PlainText(withNotes);
        blocks.forEach(text::block);
        return String.join("\n", text.lines);
    }

    /** The words of a line without its notes. */
    public static String of(List<Inline> line) {
        var words = new StringBuilder();
        for (Inline piece : line) {
            words.append(piece instanceof TextRun run ? run.text() : "");
        }
        return words.toString();
    }

    private void block(Block block) {
        switch (block) {
            case TextBlock text -> line(text.content());
            case ContainerBlock row when row.type() == NodeType.TABLE_ROW -> row(row);
            case ContainerBlock container -> container.content().forEach(this::block);
            case ImageBlock image -> {}
        }
    }

    private void line(List<Inline> content) {
        String line = of(content);
        if (!line.isEmpty()) {
            lines.add(line);
        }
        notes(content);
    }

    private void row(ContainerBlock row) {
        var cells = new ArrayList<String>();
        for (Block cell : row.content()) {
            cells.add(of(List.of(cell), false).replace('\n', ' '));
        }
        lines.add(String.join("\t", cells));
        row.content().forEach(this::notesIn);
    }

    private void notesIn(Block block) {
        switch (block) {
            case TextBlock text -> notes(text.content());
            case ContainerBlock container -> container.content().forEach(this::notesIn);
            case ImageBlock image -> {}
        }
    }

    private void notes(List<Inline> line) {
        for (Inline piece : line) {
            if (withNotes && piece instanceof Note note) {
                lines.add(note.text());
            }
        }
    }
}
