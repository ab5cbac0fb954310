package io.masthead.pdf.pagination;

import static java.util.Objects.requireNonNull;

import io.masthead.domain.preflight.Finding;
import io.masthead.pdf.pagination.ComposedPage.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.LineBox;

/**
 * Makes pages of a document that the engine has laid out as one endless column, and gives them to the engine, so that its
 * painting, its running heads and its page numbers work on them as on pages of its own.
 */
public final class Pagination {
    private static final float ABOVE_NOTES_IN_LINES = 0.9f;
    private static final float BESIDE_FIGURES_IN_LINES = 0.8f;
    private static final float RULE_PT = 0.4f;
    private static final float BESIDE_TEXT_PT = 14;
    private static final int EVERY = 5;

    private final List<ComposedPage> made;
    private final PageGeometry geometry;

    private final List<PrintPage> sheets;
    private final CssContext units;
    private final float dotsPerPoint;

    private Pagination(
            List<ComposedPage> made,
            PageGeometry geometry,
            List<PrintPage> sheets,
            CssContext units,
            float dotsPerPoint) {
        this.made = made;
        this.geometry = geometry;
        this.sheets = sheets;
        this.units = units;
        this.dotsPerPoint = dotsPerPoint;
    }

    /** Makes the pages up; throws CancellationException when the thread is interrupted. */
    public static Pagination make(BlockBox root, LayoutContext context, float dotsPerPoint) {
        PageGeometry geometry = geometry(root, context);
        List<FlowItem> column = FlowBuilder.of(root, context, geometry);
        List<ComposedPage> made = PageBreaker.of(column, geometry);
        List<PrintPage> sheets = sheets(made, context, Math.round(RULE_PT * dotsPerPoint));
        BoxPlacement.place(root, made, sheets);
        hand(root, sheets, context);
        return new Pagination(made, geometry, sheets, context, dotsPerPoint);
    }

    /**
     * What is wrong with the pages, in their order.
     *
     * @param excess by how many points a line is wider than its measure; negative where it is too loose to reach it; else 0
     * @param sharpness how many pixels pictures have
     */
    public List<Finding> findings(ToDoubleFunction<LineBox> excess, ImageResolution sharpness) {
        return PagePreflight.of(made, geometry, excess, sharpness);
    }

    /**
     * Every fifth line of a page's text, for a proof's margin.
     *
     * @param page the page's number, from 1
     */
    public List<NumberedLine> numberedLines(int page) {
        PrintPage sheet = sheets.get(page - 1);
        float right = sheet.getMarginBorderPadding(units, Edge.LEFT) / dotsPerPoint - BESIDE_TEXT_PT;
        int top = sheet.getMarginBorderPadding(units, Edge.TOP);
        List<NumberedLine> numbers = new ArrayList<>();
        int number = 0;
        for (Placed placed : made.get(page - 1).placed()) {
            if (placed.strip().isLine() && ++number % EVERY == 0) {
                int baseline = top + placed.y() + ((LineBox) placed.strip().box()).getBaseline();
                numbers.add(new NumberedLine(number, right, baseline / dotsPerPoint));
            }
        }
        return numbers;
    }

    private static PageGeometry geometry(BlockBox root, LayoutContext context) {
        CalculatedStyle style = requireNonNull(root.getStyle());
        int line = (int) style.getLineHeight(context);
        return new PageGeometry(
                PrintPage.contentHeight(PageType.COVER, context),
                full(PageType.BODY, line, context),
                full(PageType.WIDE, line, context),
                line,
                Math.round(ABOVE_NOTES_IN_LINES * line),
                Math.round(BESIDE_FIGURES_IN_LINES * line));
    }

    private static int full(PageType kind, int line, LayoutContext context) {
        return PrintPage.contentHeight(kind, context) / line * line;
    }

    private static List<PrintPage> sheets(List<ComposedPage> made, LayoutContext context, int thickness) {
        List<PrintPage> sheets = new ArrayList<>();
        int top = 0;
        for (ComposedPage page : made) {
            PrintPage sheet = PrintPage.of(page, top, sheets.size(), context, thickness);
            sheets.add(sheet);
            top = sheet.getBottom();
        }
        return sheets;
    }

    /** The engine's one page goes; it remembers the page asked for last, unless that is the one removed. */
    private static void hand(BlockBox root, List<PrintPage> sheets, LayoutContext context) {
        Layer layer = requireNonNull(root.getLayer());
        while (!layer.getPages().isEmpty()) {
            layer.removeLastPage();
        }
        layer.getPages().addAll(sheets);
        root.setHeight(sheets.getLast().getBottom());
        root.calcPaintingInfo(context, false);
        context.setRootDocumentLayer(layer);
        // heads and feet want a root to hang on, and take it for their own: not the document's
        context.pushLayer(new BlockBox(root.getElement(), root.getStyle(), true));
        sheets.forEach(sheet -> sheet.layout(context));
    }
}
