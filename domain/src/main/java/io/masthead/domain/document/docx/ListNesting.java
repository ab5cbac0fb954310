package io.masthead.domain.document.docx;

import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.SchemaValues;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts numbered paragraphs into lists, by their levels. */
final class ListNesting {
    private final Consumer<BlockDraft> holder;
    private final ReadingContext context;
    private final Deque<OpenList> open = new ArrayDeque<>();

    private record OpenList(BlockDraft list, ListPosition position, int indent) {
        BlockDraft lastItem() {
            return list.children.getLast();
        }
    }

    /** @param holder takes the lists */
    ListNesting(Consumer<BlockDraft> holder, ReadingContext context) {
        this.holder = holder;
        this.context = context;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /**
     * A paragraph that is an item, or the beginning of one.
     *
     * @param paragraph null where it says nothing: other lists may stand in the item all the same
     * @return the item
     */
    BlockDraft item(@Nullable BlockDraft paragraph, ListPosition position, int indent) {
        boolean counts = context.numbering.goesOn(position);
        int number = context.numbering.next(position);
        while (!open.isEmpty() && !goesOn(open.element(), position, counts)) {
            open.pop();
        }
        OpenList list = open.peek();
        if (list == null || list.position().level() < position.level()) {
            list = begin(list == null ? holder : list.lastItem()::add, position, number, indent);
            report(paragraph, position.format());
        }
        var item = new BlockDraft(NodeType.LIST_ITEM);
        if (paragraph != null) {
            item.add(paragraph);
        }
        list.list().add(item);
        return item;
    }

    /** Lists of a lower level stay open around it; one of its own level, where it is the same one or counted on. */
    private static boolean goesOn(OpenList list, ListPosition position, boolean counts) {
        ListPosition before = list.position();
        return before.level() < position.level()
                || (before.level() == position.level()
                        && before.definition() == position.definition()
                        && (before.instance() == position.instance() || counts)
                        && before.format().isBullet() == position.format().isBullet());
    }

    private OpenList begin(Consumer<BlockDraft> place, ListPosition position, int number, int indent) {
        boolean bullet = position.format().isBullet();
        var list = new BlockDraft(bullet ? NodeType.BULLET_LIST : NodeType.ORDERED_LIST);
        String start = String.valueOf(number);
        if (!bullet && SchemaValues.isAttribute("start", start)) {
            list.attributes.put("start", start);
        }
        place.accept(list);
        var opened = new OpenList(list, position, indent);
        open.push(opened);
        return opened;
    }

    private void report(@Nullable BlockDraft paragraph, NumberingLevel format) {
        if (!format.isBullet() && !format.isPlain()) {
            var words = paragraph == null ? "" : Words.of(paragraph);
            context.warnings.add(WordWarningCode.NUMBER_FORMAT, words, format.sample());
        }
    }

    /**
     * A paragraph without a number that its style or its indent gives to the item before.
     *
     * @return false where it is none of theirs
     */
    boolean continuation(BlockDraft paragraph, ParagraphMeaning meaning) {
        if (open.isEmpty()) {
            return false;
        }
        int indent = meaning.indentOrNone();
        int level = meaning.furtherLevel();
        boolean itsOwn = meaning.kind() == ParagraphKind.LIST_TEXT || level > 0;
        if (!itsOwn && (indent <= 0 || indent < open.getLast().indent())) {
            return false;
        }
        while (open.size() > 1
                && (level > 0 ? open.size() > level : indent < open.element().indent())) {
            open.pop();
        }
        open.element().lastItem().add(paragraph);
        return true;
    }

    /** Further lines of the paragraph that was put in last. */
    void line(BlockDraft paragraph) {
        open.element().lastItem().add(paragraph);
    }

    void close() {
        open.clear();
    }
}
