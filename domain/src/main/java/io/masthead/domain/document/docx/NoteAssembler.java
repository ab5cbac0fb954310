package io.masthead.domain.document.docx;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.NodeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A note holds one line: its paragraphs follow each other in it. */
final class NoteAssembler implements BlockAssembler {
    private final ReadingContext context;
    private final InlineBuilder line = new InlineBuilder();
    private final BlockPosition place = new BlockPosition();
    private String id = "";

    NoteAssembler(ReadingContext context) {
        this.context = context;
    }

    @Override
    public void paragraph(ParagraphMeaning meaning, OpenParagraph paragraph) {
        paragraph.places().forEach(it -> it.isIn(place));
        for (LineDraft part : paragraph.writtenLines()) {
            part.ids.stream().filter(it -> it.tag().equals(BlockBookmark.NOTE)).forEach(it -> id = it.id());
            add(part.content());
        }
        behind(paragraph.behind);
    }

    private void add(List<Inline> part) {
        line.add(" ", List.of());
        for (Inline piece : part) {
            if (piece instanceof TextRun run) {
                line.add(run.text(), run.marks());
            }
        }
    }

    private void behind(List<BlockDraft> drafts) {
        for (BlockDraft draft : drafts) {
            if (draft.type() == NodeType.FIGURE) {
                context.warnings.add(WordWarningCode.PICTURE, draft.alternative());
            } else {
                draft.standsIn(place);
                words(draft);
            }
        }
    }

    private void words(BlockDraft draft) {
        add(draft.line);
        draft.children.forEach(this::words);
    }

    @Override
    public void table(BlockDraft table, List<BlockDraft> further) {
        context.warnings.add(WordWarningCode.NESTED_TABLE, Words.of(table));
        table.standsIn(place);
        words(table);
        behind(further);
    }

    @Override
    public void nowhere(BlockPosition where) {
        where.isIn(place);
    }

    @Override
    public BlockAssembler nested() {
        return new CellAssembler(context);
    }

    @Override
    public List<BlockPosition> homeless() {
        return List.of();
    }

    @Override
    public List<BlockDraft> finished() {
        return List.of();
    }

    /** Where the note is, once something refers to it. */
    BlockPosition place() {
        return place;
    }

    /** The note; null where it says nothing. */
    @Nullable
    Note note() {
        List<TextRun> runs = line.finished().stream().map(TextRun.class::cast).toList();
        return runs.isEmpty() ? null : new Note(id, runs);
    }
}
