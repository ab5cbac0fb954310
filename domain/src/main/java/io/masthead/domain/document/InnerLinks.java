package io.masthead.domain.document;

import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import java.util.List;
import java.util.Map;

/** Links that lead to blocks of their own text. */
final class InnerLinks {
    private static final String HERE = "#";

    private final Map<String, String> now;

    private InnerLinks(Map<String, String> now) {
        this.now = now;
    }

    /** The same blocks, whose links follow their targets to other ids: the new ones by the old ones. */
    static List<Block> following(Map<String, String> now, List<Block> blocks) {
        return new InnerLinks(now).blocks(blocks);
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case TextBlock text ->
                text.withContent(text.content().stream().map(this::inline).toList());
            case ContainerBlock container -> container.withContent(blocks(container.content()));
            case ImageBlock image -> image;
        };
    }

    private Inline inline(Inline piece) {
        return switch (piece) {
            case TextRun run -> run(run);
            case Note note ->
                new Note(note.id(), note.content().stream().map(this::run).toList());
        };
    }

    private TextRun run(TextRun run) {
        return new TextRun(run.text(), run.marks().stream().map(this::mark).toList());
    }

    private Mark mark(Mark mark) {
        boolean inner = mark.type() == MarkType.LINK && mark.value().startsWith(HERE);
        String id = inner ? now.getOrDefault(mark.value().substring(HERE.length()), "") : "";
        return id.isEmpty() ? mark : new Mark(MarkType.LINK, HERE + id);
    }
}
