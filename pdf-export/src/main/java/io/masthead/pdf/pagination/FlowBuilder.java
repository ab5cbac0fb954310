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

/** Takes what the engine has laid out apart into items, in reading order, with the footnotes that each calls. */
final class FlowBuilder {
    private final CssContext units;
    private final PageGeometry geometry;
    private final Map<String, Footnote> footnotes = new HashMap<>();
    private final List<FlowItem> items = new ArrayList<>();
    private PartStart starts = PartStart.NONE;
    private boolean breaksBefore;
    private boolean keptWithPrevious;
    private int lastBottom;
    private int footnoteHeight;

    private FlowBuilder(CssContext units, PageGeometry geometry) {
        this.units = units;
        this.geometry = geometry;
    }

    /** The items below a box; what is higher than a page is divided. */
    static List<FlowItem> of(Box root, CssContext units, PageGeometry geometry) {
        FlowBuilder builder = new FlowBuilder(units, geometry);
        builder.findFootnotes(root);
        builder.take(root);
        return builder.items;
    }

    private void findFootnotes(Box box) {
        if (KeepRules.isFootnote(box)) {
            FlowBuilder lines = new FlowBuilder(units, geometry);
            lines.divide(box);
            footnotes.put(requireNonNull(box.getElement()).getAttribute("id"), new Footnote(lines.items));
        } else {
            box.getChildren().forEach(this::findFootnotes);
        }
    }

    private void take(Box box) {
        if (KeepRules.isFootnote(box)) {
            footnoteHeight +=
                    VerticalExtent.of(box, units).height(); // the space below the text above it is not its own
            return;
        }
        if (KeepRules.isSection(box)) {
            starts = starts == PartStart.BODY ? PartStart.BODY : PartStart.SECTION;
        }
        breaksBefore |= KeepRules.breaksBefore(box);
        if (KeepRules.isColophon(box)) {
            starts = PartStart.COLOPHON;
        }
        divide(box);
        keptWithPrevious |= KeepRules.isHeading(box);
        if (KeepRules.isCover(box)) {
            starts = PartStart.BODY;
        }
    }

    private void divide(Box box) {
        if (KeepRules.isLandscape(box)) {
            add(
                    box,
                    Kind.LANDSCAPE,
                    BreakPenalty.ALLOWED,
                    TableItems.of(box, units, geometry.landscape(), this::called));
        } else if (isUnbreakable(box)) {
            add(box, kind(box), BreakPenalty.ALLOWED, List.of());
        } else if (KeepRules.isTable(box)) {
            TableItems.of(box, units, geometry.body(), this::called).forEach(this::add);
        } else if (isImage(box)) {
            image(box);
        } else if (box instanceof BlockBox block && block.getChildrenContentType() == ContentType.INLINE) {
            lines(block);
        } else {
            box.getChildren().forEach(this::take);
        }
    }

    private boolean isUnbreakable(Box box) {
        if (KeepRules.isTable(box)) {
            return box.getHeight() <= geometry.body() / 2;
        }
        boolean unbreakable = KeepRules.isUnbreakable(box) || KeepRules.isFigure(box) || KeepRules.isHeading(box);
        return unbreakable
                && box.getHeight() <= (KeepRules.isCover(box) ? geometry.cover() + geometry.line() : geometry.body());
    }

    private static Kind kind(Box box) {
        if (KeepRules.isFigure(box) || KeepRules.isTable(box)) {
            return Kind.FLOAT;
        }
        return KeepRules.isHeading(box) ? Kind.HEADING : Kind.TEXT;
    }

    private static boolean isImage(@Nullable Box box) {
        return box instanceof BlockBox block && block.getReplacedElement() != null;
    }

    /** An image is never divided; in a figure that is, the caption stays with it. */
    private void image(Box box) {
        add(box, Kind.TEXT, BreakPenalty.ALLOWED, List.of());
        keptWithPrevious = KeepRules.isFigure(requireNonNull(box.getParent())) && !isImage(box.getNextSibling());
    }

    private void lines(BlockBox block) {
        Kind kind = KeepRules.isHeading(block) ? Kind.HEADING : Kind.TEXT;
        List<Box> lines = block.getChildren();
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), kind, breakBefore(lines, i, kind), List.of());
        }
        keptWithPrevious |= block.getHeight() == 0;
    }

    /** Two lines of a paragraph stay together at either end of a page (CSS orphans and widows), and a heading as a whole. */
    private static BreakPenalty breakBefore(List<Box> lines, int i, Kind kind) {
        if (i == 0) {
            return BreakPenalty.ALLOWED;
        }
        if (i == 1
                || i == lines.size() - 1
                || kind == Kind.HEADING
                || lines.get(i).getHeight() == 0) {
            return BreakPenalty.FORBIDDEN;
        }
        boolean hyphenated = LineText.string((LineBox) lines.get(i - 1)).endsWith(String.valueOf(Hyphen.SOFT));
        return hyphenated ? BreakPenalty.DISCOURAGED : BreakPenalty.ALLOWED;
    }

    private void add(Box box, Kind kind, BreakPenalty breakBefore, List<FlowItem> rows) {
        VerticalExtent extent = VerticalExtent.of(box, units);
        add(new FlowItem(
                box,
                kind,
                extent.top(),
                extent.height(),
                0,
                breakBefore,
                PartStart.NONE,
                called(box),
                null,
                rows,
                null));
    }

    /** Adds the item with its space below the one above, and with what is known of what starts with it. */
    private void add(FlowItem item) {
        boolean empty = item.height() == 0;
        items.add(new FlowItem(
                item.box(),
                item.kind(),
                item.top(),
                item.height(),
                items.isEmpty() || empty ? 0 : item.top() - footnoteHeight - lastBottom,
                breaksBefore ? BreakPenalty.FORCED : keptWithPrevious ? BreakPenalty.FORBIDDEN : item.breakBefore(),
                starts,
                item.footnotes(),
                item.tableHead(),
                item.rows(),
                item.fragment()));
        lastBottom = empty ? lastBottom : item.bottom() - footnoteHeight;
        starts = PartStart.NONE;
        breaksBefore = false;
        keptWithPrevious = false;
    }

    private List<Footnote> called(Box box) {
        if (footnotes.isEmpty()) {
            return List.of();
        }
        return FootnoteCalls.of(box).stream()
                .map(footnotes::remove)
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }
}
