package io.masthead.domain.document.docx;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.TextBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes of marks what they are in the whole text: links to blocks of it, languages other than its own. */
final class LineRewriter {
    private final ReadingContext context;
    private final String language;
    private final Set<String> missing = new HashSet<>();

    LineRewriter(ReadingContext context) {
        this.context = context;
        this.language = context.languages.main();
    }

    Document applied(Document document) {
        return new Document(document.blocks().stream().map(this::block).toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case TextBlock text -> text.withContent(line(text.content()));
            case ContainerBlock container ->
                container.withContent(
                        container.content().stream().map(this::block).toList());
            case ImageBlock image -> image;
        };
    }

    private List<Inline> line(List<Inline> line) {
        var builder = new InlineBuilder();
        for (Inline piece : line) {
            switch (piece) {
                case TextRun run -> builder.add(run.text(), marks(run));
                case Note note -> builder.add(new Note(note.id(), runs(note)));
            }
        }
        return builder.finished();
    }

    private List<TextRun> runs(Note note) {
        var builder = new InlineBuilder();
        note.content().forEach(run -> builder.add(run.text(), marks(run)));
        return builder.finished().stream().map(TextRun.class::cast).toList();
    }

    private List<Mark> marks(TextRun run) {
        var marks = new ArrayList<Mark>();
        for (Mark mark : run.marks()) {
            switch (mark.type()) {
                case LINK -> link(mark, run, marks);
                case LANGUAGE -> {
                    if (!LanguageCount.primary(mark.value()).equals(language)) {
                        marks.add(mark);
                    }
                }
                default -> marks.add(mark);
            }
        }
        return List.copyOf(marks);
    }

    private void link(Mark mark, TextRun run, List<Mark> marks) {
        if (!mark.value().startsWith("#")) {
            marks.add(mark);
            return;
        }
        String bookmark = mark.value().substring(1);
        String id = context.blockAt(bookmark);
        if (!id.isEmpty()) {
            marks.add(new Mark(MarkType.LINK, "#" + id));
        } else if (missing.add(bookmark)) {
            context.warnings.addForFile(WordWarningCode.LINK_TARGET, run.text(), bookmark);
        }
    }
}
