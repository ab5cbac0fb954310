package io.masthead.pdf.pagination;

import static java.util.Objects.requireNonNull;

import io.masthead.pdf.font.Hyphen;
import io.masthead.pdf.linebreak.LineText;
import io.masthead.pdf.pagination.FlowItem.BreakPenalty;
import io.masthead.pdf.pagination.FlowItem.Kind;
import io.masthead.pdf.pagination.FlowItem.PartStart;
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
final class FlowBuilder {
    private final CssContext units;
    private final PageGeometry geometry;
    private final Map<String, Footnote> notes = new HashMap<>();
    private final List<FlowItem> strips = new ArrayList<>();
    private PartStart begins = PartStart.NOTHING;
    private boolean opensPage;
    private boolean kept;
    private int end;
    private int noteHeight;

    private FlowBuilder(CssContext units, PageGeometry geometry) {
        this.units = units;
        this.geometry = geometry;
    }

    /** The strips below a box; what is higher than a page is divided. */
    static List<FlowItem> of(Box root, CssContext units, PageGeometry geometry) {
        FlowBuilder column = new FlowBuilder(units, geometry);
        column.findNotes(root);
        column.take(root);
        return column.strips;
    }

    private void findNotes(Box box) {
        if (KeepRules.isNote(box)) {
            FlowBuilder lines = new FlowBuilder(units, geometry);
            lines.divide(box);
            notes.put(requireNonNull(box.getElement()).getAttribute("id"), new Footnote(lines.strips));
        } else {
            box.getChildren().forEach(this::findNotes);
        }
    }

    private void take(Box box) {
        if (KeepRules.isNote(box)) {
            noteHeight += VerticalExtent.of(box, units).height(); // the space below the text above it is not its own
            return;
        }
        if (KeepRules.isSection(box)) {
            begins = begins == PartStart.BODY ? PartStart.BODY : PartStart.SECTION;
        }
        opensPage |= KeepRules.opensPage(box);
        if (KeepRules.isColophon(box)) {
            begins = PartStart.COLOPHON;
        }
        divide(box);
        kept |= KeepRules.isHeading(box);
        if (KeepRules.isCover(box)) {
            begins = PartStart.BODY;
        }
    }

    private void divide(Box box) {
        if (KeepRules.isWide(box)) {
            add(box, Kind.WIDE, BreakPenalty.FREE, TableItems.of(box, units, geometry.wide(), this::cited));
        } else if (isWhole(box)) {
            add(box, kind(box), BreakPenalty.FREE, List.of());
        } else if (KeepRules.isTable(box)) {
            TableItems.of(box, units, geometry.body(), this::cited).forEach(this::add);
        } else if (isPicture(box)) {
            picture(box);
        } else if (box instanceof BlockBox block && block.getChildrenContentType() == ContentType.INLINE) {
            lines(block);
        } else {
            box.getChildren().forEach(this::take);
        }
    }

    private boolean isWhole(Box box) {
        if (KeepRules.isTable(box)) {
            return box.getHeight() <= geometry.body() / 2;
        }
        boolean whole = KeepRules.isWhole(box) || KeepRules.isFigure(box) || KeepRules.isHeading(box);
        return whole
                && box.getHeight() <= (KeepRules.isCover(box) ? geometry.cover() + geometry.line() : geometry.body());
    }

    private static Kind kind(Box box) {
        if (KeepRules.isFigure(box) || KeepRules.isTable(box)) {
            return Kind.MOVING;
        }
        return KeepRules.isHeading(box) ? Kind.HEADING : Kind.TEXT;
    }

    private static boolean isPicture(@Nullable Box box) {
        return box instanceof BlockBox block && block.getReplacedElement() != null;
    }

    /** A picture is never divided; in a figure that is, the caption begins below it. */
    private void picture(Box box) {
        add(box, Kind.TEXT, BreakPenalty.FREE, List.of());
        kept = KeepRules.isFigure(requireNonNull(box.getParent())) && !isPicture(box.getNextSibling());
    }

    private void lines(BlockBox block) {
        Kind kind = KeepRules.isHeading(block) ? Kind.HEADING : Kind.TEXT;
        List<Box> lines = block.getChildren();
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), kind, before(lines, i, kind), List.of());
        }
        kept |= block.getHeight() == 0;
    }

    /** Two lines of a paragraph stay together at either end of a page, and a heading as a whole. */
    private static BreakPenalty before(List<Box> lines, int i, Kind kind) {
        if (i == 0) {
            return BreakPenalty.FREE;
        }
        if (i == 1
                || i == lines.size() - 1
                || kind == Kind.HEADING
                || lines.get(i).getHeight() == 0) {
            return BreakPenalty.NEVER;
        }
        boolean divided = LineText.string((LineBox) lines.get(i - 1)).endsWith(String.valueOf(Hyphen.SOFT));
        return divided ? BreakPenalty.COSTLY : BreakPenalty.FREE;
    }

    private void add(Box box, Kind kind, BreakPenalty before, List<FlowItem> rows) {
        VerticalExtent extent = VerticalExtent.of(box, units);
        add(new FlowItem(
                box, kind, extent.top(), extent.height(), 0, before, PartStart.NOTHING, cited(box), null, rows, null));
    }

    /** Adds the strip with its space below the one above, and with what is known of what it begins. */
    private void add(FlowItem strip) {
        boolean empty = strip.height() == 0;
        strips.add(new FlowItem(
                strip.box(),
                strip.kind(),
                strip.top(),
                strip.height(),
                strips.isEmpty() || empty ? 0 : strip.top() - noteHeight - end,
                opensPage ? BreakPenalty.ALWAYS : kept ? BreakPenalty.NEVER : strip.before(),
                begins,
                strip.notes(),
                strip.head(),
                strip.rows(),
                strip.slice()));
        end = empty ? end : strip.bottom() - noteHeight;
        begins = PartStart.NOTHING;
        opensPage = false;
        kept = false;
    }

    private List<Footnote> cited(Box box) {
        if (notes.isEmpty()) {
            return List.of();
        }
        return FootnoteCalls.of(box).stream()
                .map(notes::remove)
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }
}
