package io.masthead.domain.document.docx;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.docx.ReadingContext.HeadingDraft;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks at the top of a document: headings, quotations, lists, tables, figures with their captions. */
final class DocumentAssembler implements BlockAssembler {
    private final ReadingContext context;
    private final CaptionedBlocks blocks = new CaptionedBlocks();
    private final List<BlockDraft> waiting = new ArrayList<>();
    private final Placement placement = new Placement();
    private @Nullable BlockDraft quotation;
    private ListNesting lists;

    DocumentAssembler(ReadingContext context) {
        this.context = context;
        this.lists = new ListNesting(blocks::add, context);
    }

    @Override
    public void paragraph(ParagraphMeaning meaning, OpenParagraph paragraph) {
        List<LineDraft> lines = paragraph.writtenLines();
        ListPosition position = meaning.position();
        if (lines.isEmpty() && position != null && meaning.mayBeItem() && quotation == null) {
            paragraph.places().forEach(placement::nowhere);
            paragraph.line().name(lists.item(null, position, meaning.indentOrNone()), context);
        } else if (lines.isEmpty()) {
            paragraph.places().forEach(placement::nowhere);
            emptyItem(meaning, paragraph.line());
            paragraph.behind.stream()
                    .findFirst()
                    .ifPresent(it -> paragraph.line().name(it, context));
        } else {
            switch (meaning.kind()) {
                case HEADING -> heading(meaning, paragraph.joined());
                case CAPTION -> caption(meaning, paragraph.joined());
                case QUOTATION -> quoted(NodeType.BLOCKQUOTE, meaning, lines);
                case PULL_QUOTE -> quoted(NodeType.PULL_QUOTE, meaning, lines);
                case TEXT, LIST_TEXT -> text(meaning, lines);
            }
        }
        behind(paragraph.behind);
    }

    private void heading(ParagraphMeaning meaning, LineDraft line) {
        if (meaning.position() != null) {
            String number = String.valueOf(context.numbering.next(meaning.position()));
            context.warnings.add(WordWarningCode.HEADING_NUMBER, Words.of(line.content()), number);
        }
        heading(meaning.level(), line, false);
    }

    private void heading(int level, LineDraft line, boolean guessed) {
        close();
        NodeType type = level <= 1 ? NodeType.HEADING_2 : level == 2 ? NodeType.HEADING_3 : NodeType.HEADING_4;
        BlockDraft heading = placed(type, line, Emphasis.withoutUniform(line.content()));
        blocks.add(heading);
        context.headings.add(new HeadingDraft(heading, level, guessed));
    }

    private void caption(ParagraphMeaning meaning, LineDraft line) {
        close();
        blocks.caption(placed(NodeType.PARAGRAPH, line, line.content()), meaning.isTableCaption());
    }

    /** An item without words of its own may hold a list; else it is dropped in the end. */
    private void emptyItem(ParagraphMeaning meaning, LineDraft line) {
        ListPosition position = meaning.position();
        if (position == null) {
            return;
        }
        switch (meaning.kind()) {
            case QUOTATION -> quotation(NodeType.BLOCKQUOTE, line);
            case TEXT, LIST_TEXT -> endQuotation();
            case HEADING, CAPTION, PULL_QUOTE -> {
                return;
            }
        }
        line.name(lists.item(null, position, meaning.indent() == null ? 0 : meaning.indent()), context);
    }

    private void endQuotation() {
        if (quotation != null) {
            close();
        }
    }

    /** The quotation in which a line stands: the one that is open, or another where its bookmark begins one. */
    private BlockDraft quotation(NodeType type, LineDraft line) {
        BlockDraft open = quotation;
        boolean another = line.ids.stream().anyMatch(it -> it.tag().equals(type.tag()));
        if (open == null || open.type() != type || another) {
            close();
            open = new BlockDraft(type);
            quotation = open;
            blocks.add(open);
            lists = new ListNesting(open::add, context);
        }
        return open;
    }

    private void quoted(NodeType type, ParagraphMeaning meaning, List<LineDraft> lines) {
        BlockDraft open = quotation(type, lines.getFirst());
        ListPosition position = type == NodeType.BLOCKQUOTE ? meaning.position() : null;
        for (LineDraft line : lines) {
            BlockDraft draft = placed(NodeType.PARAGRAPH, line, line.content());
            if (position != null && line == lines.getFirst()) {
                lists.item(draft, position, meaning.indentOrNone());
            } else if (position != null) {
                lists.line(draft);
            } else if (meaning.furtherLevel() == 0 || !lists.continuation(draft, meaning)) {
                lists.close();
                open.add(draft);
            }
        }
    }

    private void text(ParagraphMeaning meaning, List<LineDraft> lines) {
        endQuotation();
        if (meaning.position() == null && lines.size() == 1 && lines.getFirst().looksLikeHeading()) {
            LineDraft line = lines.getFirst();
            context.warnings.add(WordWarningCode.HEADING_GUESSED, Words.of(line.content()));
            heading(guessedLevel(), line, true);
            return;
        }
        boolean first = true;
        for (LineDraft line : lines) {
            BlockDraft draft = placed(NodeType.PARAGRAPH, line, line.content());
            draft.style = meaning.style();
            put(meaning, draft, first);
            first = false;
        }
    }

    /** One below the last heading that is one by its style; the first level where there is none. */
    private int guessedLevel() {
        return context.headings.stream()
                        .filter(it -> !it.guessed())
                        .map(HeadingDraft::level)
                        .reduce((before, last) -> last)
                        .orElse(0)
                + 1;
    }

    private void put(ParagraphMeaning meaning, BlockDraft draft, boolean first) {
        int indent = meaning.indentOrNone();
        if (meaning.position() != null) {
            if (first) {
                lists.item(draft, meaning.position(), indent);
            } else {
                lists.line(draft);
            }
        } else if (!lists.continuation(draft, meaning)) {
            close();
            blocks.add(draft);
        }
    }

    private BlockDraft placed(NodeType type, LineDraft line, List<Inline> content) {
        var draft = BlockDraft.text(type, content);
        line.stands(draft, placement, context);
        return draft;
    }

    @Override
    public void table(BlockDraft table, List<BlockDraft> behind) {
        close();
        blocks.add(table);
        placement.placed(new BlockPosition(), table);
        behind.forEach(blocks::add);
    }

    /** Figures and text boxes stand at the top: behind the list or quotation in which they are. */
    private void behind(List<BlockDraft> drafts) {
        for (BlockDraft draft : drafts) {
            placement.placed(new BlockPosition(), draft);
            if (quotation == null && !lists.isOpen()) {
                blocks.add(draft);
            } else {
                waiting.add(draft);
                if (draft.type() == NodeType.FIGURE) {
                    context.warnings.add(WordWarningCode.PICTURE_MISPLACED, draft.alternative());
                }
            }
        }
    }

    private void close() {
        lists.close();
        if (quotation != null) {
            quotation = null;
            lists = new ListNesting(blocks::add, context);
        }
        waiting.forEach(blocks::add);
        waiting.clear();
    }

    @Override
    public void nowhere(BlockPosition place) {
        placement.nowhere(place);
    }

    @Override
    public BlockAssembler nested() {
        return new DocumentAssembler(context);
    }

    @Override
    public List<BlockPosition> homeless() {
        return placement.homeless();
    }

    @Override
    public List<BlockDraft> finished() {
        close();
        placement.end();
        return blocks.finished();
    }
}
