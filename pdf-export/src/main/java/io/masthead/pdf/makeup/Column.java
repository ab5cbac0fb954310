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
    private final Geometry geometry;
    private final Map<String, Note> notes = new HashMap<>();
    private final List<Strip> strips = new ArrayList<>();
    private Begins begins = Begins.NOTHING;
    private boolean opensPage;
    private boolean kept;
    private int end;
    private int noteHeight;

    private Column(CssContext units, Geometry geometry) {
        this.units = units;
        this.geometry = geometry;
    }

    /** The strips below a box; what is higher than a page is divided. */
    static List<Strip> of(Box root, CssContext units, Geometry geometry) {
        Column column = new Column(units, geometry);
        column.findNotes(root);
        column.take(root);
        return column.strips;
    }

    private void findNotes(Box box) {
        if (Manners.isNote(box)) {
            Column lines = new Column(units, geometry);
            lines.divide(box);
            notes.put(requireNonNull(box.getElement()).getAttribute("id"), new Note(lines.strips));
        } else {
            box.getChildren().forEach(this::findNotes);
        }
    }

    private void take(Box box) {
        if (Manners.isNote(box)) {
            noteHeight += Extent.of(box, units).height(); // the space below the text above it is not its own
            return;
        }
        if (Manners.isSection(box)) {
            begins = begins == Begins.BODY ? Begins.BODY : Begins.SECTION;
        }
        opensPage |= Manners.opensPage(box);
        if (Manners.isColophon(box)) {
            begins = Begins.COLOPHON;
        }
        divide(box);
        kept |= Manners.isHeading(box);
        if (Manners.isCover(box)) {
            begins = Begins.BODY;
        }
    }

    private void divide(Box box) {
        if (Manners.isWide(box)) {
            add(box, Kind.WIDE, Before.FREE, Rows.of(box, units, geometry.wide(), this::cited));
        } else if (isWhole(box)) {
            add(box, kind(box), Before.FREE, List.of());
        } else if (Manners.isTable(box)) {
            Rows.of(box, units, geometry.body(), this::cited).forEach(this::add);
        } else if (isPicture(box)) {
            picture(box);
        } else if (box instanceof BlockBox block && block.getChildrenContentType() == ContentType.INLINE) {
            lines(block);
        } else {
            box.getChildren().forEach(this::take);
        }
    }

    private boolean isWhole(Box box) {
        if (Manners.isTable(box)) {
            return box.getHeight() <= geometry.body() / 2;
        }
        boolean whole = Manners.isWhole(box) || Manners.isFigure(box) || Manners.isHeading(box);
        return whole
                && box.getHeight() <= (Manners.isCover(box) ? geometry.cover() + geometry.line() : geometry.body());
    }

    private static Kind kind(Box box) {
        if (Manners.isFigure(box) || Manners.isTable(box)) {
            return Kind.MOVING;
        }
        return Manners.isHeading(box) ? Kind.HEADING : Kind.TEXT;
    }

    private static boolean isPicture(@Nullable Box box) {
        return box instanceof BlockBox block && block.getReplacedElement() != null;
    }

    /** A picture is never divided; in a figure that is, the caption begins below it. */
    private void picture(Box box) {
        add(box, Kind.TEXT, Before.FREE, List.of());
        kept = Manners.isFigure(requireNonNull(box.getParent())) && !isPicture(box.getNextSibling());
    }

    private void lines(BlockBox block) {
        Kind kind = Manners.isHeading(block) ? Kind.HEADING : Kind.TEXT;
        List<Box> lines = block.getChildren();
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), kind, before(lines, i, kind), List.of());
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

    private void add(Box box, Kind kind, Before before, List<Strip> rows) {
        Extent extent = Extent.of(box, units);
        add(new Strip(
                box, kind, extent.top(), extent.height(), 0, before, Begins.NOTHING, cited(box), null, rows, null));
    }

    /** Adds the strip with its space below the one above, and with what is known of what it begins. */
    private void add(Strip strip) {
        boolean empty = strip.height() == 0;
        strips.add(new Strip(
                strip.box(),
                strip.kind(),
                strip.top(),
                strip.height(),
                strips.isEmpty() || empty ? 0 : strip.top() - noteHeight - end,
                opensPage ? Before.ALWAYS : kept ? Before.NEVER : strip.before(),
                begins,
                strip.notes(),
                strip.head(),
                strip.rows(),
                strip.slice()));
        end = empty ? end : strip.bottom() - noteHeight;
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
