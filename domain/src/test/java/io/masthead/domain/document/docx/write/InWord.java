package io.masthead.domain.document.docx.write;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts without what Word cannot say: spans over rows that are not there, and letters both lowered and raised. */
final class InWord {

    private InWord() {}

    static Document form(Document document) {
        return new Document(document.blocks().stream().map(InWord::block).toList());
    }

    private static Block block(Block block) {
        return switch (block) {
            case TextBlock text -> text.withContent(line(text.content()));
            case ContainerBlock cell when cell.type().isCell() -> cell(cell);
            case ContainerBlock container ->
                container.withContent(
                        container.content().stream().map(InWord::block).toList());
            case ImageBlock image -> image;
        };
    }

    private static Block cell(ContainerBlock cell) {
        Map<String, String> attributes = new HashMap<>(cell.attributes());
        attributes.remove("rowspan");
        var content = cell.content().stream().map(InWord::block).toList();
        return new ContainerBlock(cell.type(), cell.id(), attributes, content);
    }

    private static List<Inline> line(List<Inline> content) {
        var line = new InlineBuilder();
        for (Inline piece : content) {
            switch (piece) {
                case TextRun run -> line.add(run.text(), marks(run));
                case Note note -> line.add(new Note(note.id(), noteRuns(note)));
            }
        }
        return line.finished();
    }

    private static List<TextRun> noteRuns(Note note) {
        var line = new InlineBuilder();
        note.content().forEach(run -> line.add(run.text(), marks(run)));
        return line.finished().stream().map(TextRun.class::cast).toList();
    }

    /** Links of random texts within the text lead nowhere; a language is one of letters. */
    private static List<Mark> marks(TextRun run) {
        boolean isRaised = run.marks().contains(Mark.of(MarkType.SUPERSCRIPT));
        boolean hasLetters = run.text().chars().anyMatch(Character::isLetter);
        return run.marks().stream()
                .filter(mark -> !isRaised || mark.type() != MarkType.SUBSCRIPT)
                .filter(mark -> hasLetters || mark.type() != MarkType.LANGUAGE)
                .filter(mark -> !mark.value().startsWith("#"))
                .map(mark -> mark.type() == MarkType.LINK ? new Mark(MarkType.LINK, UriForm.of(mark.value())) : mark)
                .toList();
    }
}
