package io.masthead.domain.document.html;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.NodeType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is read in its proper place: text into paragraphs, items into lists, blocks out of lines. A block that may
 * not stand where it is found becomes a mere boundary between paragraphs.
 */
final class DocumentBuilder {
    private static final int DEEPEST = 16;

    private final BlockBuilder body = new BlockBuilder(null, 0, false);
    private final Map<MarkType, String> marks = new EnumMap<>(MarkType.class);
    private List<Mark> markList = List.of();
    private BlockBuilder holder = body;
    private NodeType lineKind = NodeType.PARAGRAPH;
    private String pendingId = "";
    private @Nullable BlockBuilder open;
    private @Nullable InlineBuilder note;
    private boolean separated;

    List<Block> finished() {
        return body.finishedChildren();
    }

    void text(String letters) {
        if (separated && note == null && open != null && joins(open.line.last(), letters)) {
            open.line.add(" ", List.of());
        }
        separated = false;
        put(letters);
    }

    private static boolean joins(int before, String letters) {
        return !letters.isEmpty()
                && Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(letters.codePointAt(0));
    }

    /** What comes before and after are two words, whatever was left out between them. */
    void separate() {
        separated = true;
    }

    private void put(String letters) {
        if (note != null) {
            note.add(letters, markList);
        } else if (open != null) {
            open.line.add(letters, markList);
        } else if (!letters.isBlank()) {
            openLine().line.add(letters, markList);
        }
    }

    /** The letters that the inside adds carry the mark; of two of a kind the inner one counts. */
    void marked(MarkType mark, String value, Runnable inside) {
        String before = marks.put(mark, value);
        markList = sorted();
        inside.run();
        if (before == null) {
            marks.remove(mark);
        } else {
            marks.put(mark, before);
        }
        markList = sorted();
    }

    /** A note is one piece of its line; marks around it do not reach into it, and it holds no other note. */
    void note(String id, Runnable inside) {
        if (note != null) {
            boundary(inside);
            return;
        }
        var around = new EnumMap<>(marks);
        marks.clear();
        markList = List.of();
        InlineBuilder line = new InlineBuilder();
        note = line;
        inside.run();
        note = null;
        marks.putAll(around);
        markList = sorted();
        List<TextRun> runs = new ArrayList<>();
        line.finished().forEach(piece -> runs.add((TextRun) piece));
        if (!runs.isEmpty()) {
            (open == null ? openLine() : open).line.add(new Note(id, List.copyOf(runs)));
        }
    }

    /** What comes before, inside and after stands in paragraphs of its own. */
    void boundary(Runnable inside) {
        breakLine();
        inside.run();
        breakLine();
    }

    void lineBreak() {
        if (lineKind == NodeType.PARAGRAPH) {
            breakLine();
        } else {
            text(" ");
        }
    }

    /** Text inside becomes lines of that kind: paragraphs, headings, a caption. */
    void lines(NodeType kind, String id, Runnable inside, Runnable misplaced) {
        NodeType before = lineKind;
        breakLine();
        if (before == NodeType.PARAGRAPH && kind.mayStandIn(holder.inside())) {
            lineKind = kind;
        } else if (kind.isHeading() && !before.isHeading()) {
            misplaced.run();
        }
        pendingId = id;
        inside.run();
        breakLine();
        pendingId = "";
        lineKind = before;
    }

    /** Whether a picture may stand here. */
    boolean isInFigure() {
        return note == null && holder.inside() == ContentModel.FIGURE;
    }

    /** A block that holds blocks, or a picture. */
    void block(NodeType kind, String id, Map<String, String> attributes, Runnable inside, Runnable misplaced) {
        BlockBuilder target = note == null ? placeFor(kind) : null;
        if (target == null) {
            if (kind.mayStandIn(ContentModel.DOCUMENT)) {
                misplaced.run();
            }
            boundary(inside);
            return;
        }
        breakLine();
        BlockBuilder before = holder;
        NodeType kindBefore = lineKind;
        holder = target.add(kind, false);
        holder.id = id;
        holder.attributes.putAll(attributes);
        lineKind = NodeType.PARAGRAPH;
        inside.run();
        breakLine();
        holder = before;
        lineKind = kindBefore;
    }

    private void breakLine() {
        if (note == null) {
            open = null;
        } else {
            note.add(" ", List.of());
        }
    }

    private @Nullable BlockBuilder placeFor(NodeType kind) {
        if (kind.isList() && holder.depth > DEEPEST) {
            return null;
        }
        if (kind.mayStandIn(holder.inside())) {
            return holder;
        }
        if (kind == NodeType.LIST_ITEM && NodeType.BULLET_LIST.mayStandIn(holder.inside()) && holder.depth <= DEEPEST) {
            BlockBuilder last = holder.children.isEmpty() ? null : holder.children.getLast();
            return last != null && last.implied && open == null ? last : holder.add(NodeType.BULLET_LIST, true);
        }
        if (kind.isList() && holder.inside() == ContentModel.LIST) {
            BlockBuilder item = holder.last(NodeType.LIST_ITEM);
            return item == null ? holder.add(NodeType.LIST_ITEM, true) : item;
        }
        return null;
    }

    private BlockBuilder openLine() {
        BlockBuilder place = holder;
        if (place.inside() == ContentModel.LIST) {
            place = place.add(NodeType.LIST_ITEM, true);
        }
        BlockBuilder line = lineIn(place);
        if (line.id.isEmpty() && line.type != null && line.type.carriesId()) {
            line.id = pendingId;
        }
        pendingId = "";
        open = line;
        return line;
    }

    private BlockBuilder lineIn(BlockBuilder place) {
        if (place.inside() == ContentModel.FLOW && place.holdsNothing()) {
            return place;
        }
        if (lineKind == NodeType.TABLE_CAPTION || lineKind == NodeType.FIGURE_CAPTION) {
            for (BlockBuilder child : place.children) {
                if (child.type == lineKind) {
                    child.line.add(" ", List.of());
                    return child;
                }
            }
        }
        if (lineKind.mayStandIn(place.inside())) {
            return place.add(lineKind, false);
        }
        return (NodeType.PARAGRAPH.mayStandIn(place.inside()) ? place : body).add(NodeType.PARAGRAPH, false);
    }

    private List<Mark> sorted() {
        var list = new ArrayList<Mark>();
        marks.forEach((type, value) -> list.add(new Mark(type, value)));
        list.sort(Mark.OUTERMOST_FIRST);
        return List.copyOf(list);
    }
}
