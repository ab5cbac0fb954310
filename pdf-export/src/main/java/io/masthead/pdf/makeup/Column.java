package io.masthead.pdf.makeup;

import static java.util.Objects.requireNonNull;

import io.masthead.pdf.letter.Hyphen;
import io.masthead.pdf.makeup.Strip.Before;
import io.masthead.pdf.makeup.Strip.Begins;
import io.masthead.pdf.makeup.Strip.Kind;
import io.masthead.pdf.paragraph.LineText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.BlockBox.ContentType;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/** Takes the engine's endless column apart into strips, in reading order, with the notes that each cites. */
final class Column {
    private final CssContext units;
    private final int highest;
    private final Map<String, Note> notes = new HashMap<>();
    private final List<Strip> strips = new ArrayList<>();
    private Begins begins = Begins.NOTHING;
    private boolean opensPage;
    private boolean kept;
    private int end;
    private int noteHeight;

    private Column(CssContext units, int highest) {
        this.units = units;
        this.highest = highest;
    }

    /**
     * The strips below a box.
     *
     * @param highest the height of a page, in dots: what is higher is divided
     */
    static List<Strip> of(Box root, CssContext units, int highest) {
        Column column = new Column(units, highest);
        column.findNotes(root);
        column.take(root);
        return column.strips;
    }

    private void findNotes(Box box) {
        if (Manners.isNote(box)) {
            Column lines = new Column(units, highest);
            lines.divide(box);
            notes.put(requireNonNull(box.getElement()).getAttribute("id"), new Note(lines.strips));
        } else {
            box.getChildren().forEach(this::findNotes);
        }
    }

    private void take(Box box) {
        if (Manners.isNote(box)) {
            noteHeight += box.getHeight();
            return;
        }
        if (Manners.isSection(box)) {
            begins = begins == Begins.BODY ? Begins.BODY : Begins.SECTION;
            opensPage |= Manners.opensPage(box);
        }
        if (Manners.isColophon(box)) {
            begins = Begins.COLOPHON;
        }
        divide(box);
        kept |= Manners.isHeading(box);
        if (Manners.isCover(box)) {
            begins = Begins.BODY;
            opensPage = true;
        }
    }

    private void divide(Box box) {
        if (Manners.isWide(box)) {
            add(box, Kind.WIDE, Before.FREE, null, Rows.of(box, units));
        } else if (isWhole(box)) {
            boolean moves = Manners.isFigure(box) || Manners.isTable(box);
            add(box, moves ? Kind.MOVING : Kind.TEXT, Before.FREE, null, List.of());
        } else if (Manners.isTable(box)) {
            Rows.of(box, units).forEach(row -> add(row.box(), row.kind(), row.before(), row.head(), List.of()));
        } else if (box instanceof BlockBox block && block.getChildrenContentType() == ContentType.INLINE) {
            lines(block);
        } else {
            box.getChildren().forEach(this::take);
        }
    }

    private boolean isWhole(Box box) {
        boolean table = Manners.isTable(box);
        boolean whole = Manners.isWhole(box) || Manners.isFigure(box) || table;
        return whole && box.getHeight() <= (table ? highest / 2 : highest);
    }

    private void lines(BlockBox block) {
        Kind kind = Manners.isHeading(block) ? Kind.HEADING : Kind.TEXT;
        List<Box> lines = block.getChildren();
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), kind, before(lines, i, kind), null, List.of());
        }
        kept |= block.getHeight() == 0;
    }

    /** Two lines of a paragraph stay together at either end of a page, and a heading as a whole. */
    private static Before before(List<Box> lines, int i, Kind kind) {
        if (i == 0) {
            return Before.FREE;
        }
        if (i == 1
                || i == lines.size() - 1
                || kind == Kind.HEADING
                || lines.get(i).getHeight() == 0) {
            return Before.NEVER;
        }
        boolean divided = LineText.string((LineBox) lines.get(i - 1)).endsWith(String.valueOf(Hyphen.SOFT));
        return divided ? Before.COSTLY : Before.FREE;
    }

    private void add(Box box, Kind kind, Before before, @Nullable Box head, List<Strip> rows) {
        Extent extent = Extent.of(box, units);
        strips.add(new Strip(
                box,
                kind,
                extent.top(),
                extent.height(),
                strips.isEmpty() ? 0 : extent.top() - noteHeight - end,
                opensPage ? Before.ALWAYS : kept ? Before.NEVER : before,
                begins,
                cited(box),
                head,
                rows));
        end = extent.bottom() - noteHeight;
        begins = Begins.NOTHING;
        opensPage = false;
        kept = false;
    }

    private List<Note> cited(Box box) {
        if (notes.isEmpty()) {
            return List.of();
        }
        return Citations.of(box).stream()
                .map(notes::remove)
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }
}
