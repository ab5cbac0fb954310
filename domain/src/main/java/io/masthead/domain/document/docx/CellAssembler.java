package io.masthead.domain.document.docx;

import io.masthead.domain.document.NodeType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cell holds: paragraphs and lists. Other blocks become paragraphs, and are reported. */
final class CellAssembler implements BlockAssembler {
    private final ReadingContext context;
    private final List<BlockDraft> blocks = new ArrayList<>();
    private final List<BlockDraft> behind = new ArrayList<>();
    private final Placement placement = new Placement();
    private final List<BlockBookmark> ids = new ArrayList<>();
    private final ListNesting lists;
    private @Nullable ParagraphMeaning first;

    CellAssembler(ReadingContext context) {
        this.context = context;
        this.lists = new ListNesting(blocks::add, context);
    }

    @Override
    public void paragraph(ParagraphMeaning meaning, OpenParagraph paragraph) {
        first = first == null ? meaning : first;
        List<LineDraft> lines = paragraph.writtenLines();
        if (lines.isEmpty()) {
            empty(meaning, paragraph);
        } else {
            report(meaning, lines.getFirst());
        }
        boolean begins = true;
        for (LineDraft line : lines) {
            var draft = BlockDraft.text(NodeType.PARAGRAPH, line.content());
            line.stands(draft, placement, context);
            put(meaning, draft, begins);
            begins = false;
        }
        behind(paragraph.behind);
    }

    private void empty(ParagraphMeaning meaning, OpenParagraph paragraph) {
        paragraph.places().forEach(placement::nowhere);
        if (meaning.position() != null) {
            BlockDraft item = lists.item(null, meaning.position(), meaning.indentOrNone());
            paragraph.line().name(item, context);
        } else {
            ids.addAll(paragraph.line().ids);
        }
    }

    private void report(ParagraphMeaning meaning, LineDraft line) {
        switch (meaning.kind()) {
            case HEADING -> context.warnings.add(WordWarningCode.HEADING_MISPLACED, Words.of(line.content()));
            case QUOTATION, PULL_QUOTE ->
                context.warnings.add(WordWarningCode.QUOTATION_MISPLACED, Words.of(line.content()));
            case CAPTION, TEXT, LIST_TEXT -> {}
        }
    }

    private void put(ParagraphMeaning meaning, BlockDraft draft, boolean first) {
        boolean heading = meaning.kind() == ParagraphKind.HEADING;
        if (meaning.position() != null && !heading) {
            if (first) {
                lists.item(draft, meaning.position(), meaning.indentOrNone());
            } else {
                lists.line(draft);
            }
        } else if (!lists.continuation(draft, meaning)) {
            lists.close();
            blocks.add(draft);
        }
    }

    private void behind(List<BlockDraft> drafts) {
        for (BlockDraft draft : drafts) {
            if (draft.type() == NodeType.FIGURE) {
                context.warnings.add(WordWarningCode.PICTURE_MISPLACED, draft.alternative());
                behind.add(draft);
            } else {
                lists.close();
                blocks.add(draft);
            }
        }
    }

    /** A table in a cell: each of its cells is a paragraph. */
    @Override
    public void table(BlockDraft table, List<BlockDraft> further) {
        context.warnings.add(WordWarningCode.NESTED_TABLE, Words.of(table));
        lists.close();
        flatten(table);
        var place = new BlockPosition();
        table.standsIn(place);
        if (blocks.isEmpty()) {
            placement.nowhere(place);
        } else {
            placement.placed(place, blocks.getLast());
        }
        behind(further);
    }

    private void flatten(BlockDraft draft) {
        for (BlockDraft child : List.copyOf(draft.children)) {
            if (child.type().mayStandIn(NodeType.TABLE_CELL.content())) {
                blocks.add(child);
            } else if (child.type() == NodeType.TABLE_CAPTION) {
                child.become(NodeType.PARAGRAPH);
                blocks.add(child);
            } else {
                flatten(child);
            }
        }
    }

    @Override
    public void nowhere(BlockPosition place) {
        placement.nowhere(place);
    }

    @Override
    public BlockAssembler nested() {
        return new CellAssembler(context);
    }

    /** What stands behind the table, since no cell can hold it. */
    List<BlockDraft> behindTable() {
        return behind;
    }

    /** What the first paragraph's style says that it heads; null where that is no header's style. */
    @Nullable
    String scope() {
        return first == null ? null : first.headerScope();
    }

    /** Whether the first paragraph's style says that it is no header. */
    boolean isText() {
        return first != null && first.isCellText();
    }

    /** Whether it is there only because Word's grid needs it. */
    boolean isGap() {
        return first != null && first.isGap() && blocks.isEmpty();
    }

    /** Bookmarks in its empty paragraphs, which name the row or the table. */
    List<BlockBookmark> ids() {
        return ids;
    }

    @Override
    public List<BlockPosition> homeless() {
        return placement.homeless();
    }

    @Override
    public List<BlockDraft> finished() {
        lists.close();
        placement.end();
        return blocks;
    }
}
