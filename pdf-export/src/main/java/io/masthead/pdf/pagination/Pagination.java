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
 * Divides a document into pages that the engine has laid out as one endless one, and gives them to the engine, so that its
 * painting, its running heads and its page numbers work on them as on pages of its own.
 */
public final class Pagination {
    /** Between text and footnotes, the rule in its middle: nearly a line, so that they are seen as apart. */
    private static final float ABOVE_FOOTNOTES_IN_LINES = 0.9f;

    /** Between a float that has moved and what is beside it. */
    private static final float BESIDE_FLOATS_IN_LINES = 0.8f;

    /** How thick the rule above footnotes is: TeX's default, 0.4 pt. */
    private static final float FOOTNOTE_RULE_PT = 0.4f;

    /** From a line's number to the text. */
    private static final float BESIDE_LINE_NUMBERS_PT = 14;

    /** Each of so many lines has a number, as in editions of classical texts and court papers. */
    private static final int LINE_NUMBER_INTERVAL = 5;

    private final List<ComposedPage> pages;
    private final PageGeometry geometry;
    private final List<ComposedPageBox> pageBoxes;
    private final CssContext units;
    private final float dotsPerPoint;

    private Pagination(
            List<ComposedPage> pages,
            PageGeometry geometry,
            List<ComposedPageBox> pageBoxes,
            CssContext units,
            float dotsPerPoint) {
        this.pages = pages;
        this.geometry = geometry;
        this.pageBoxes = pageBoxes;
        this.units = units;
        this.dotsPerPoint = dotsPerPoint;
    }

    /** Divides what is below the root; throws CancellationException when the thread is interrupted. */
    public static Pagination of(BlockBox root, LayoutContext context, float dotsPerPoint) {
        PageGeometry geometry = geometry(root, context);
        List<FlowItem> flow = FlowBuilder.of(root, context, geometry);
        List<ComposedPage> pages = PageBreaker.pages(flow, geometry);
        List<ComposedPageBox> pageBoxes = pageBoxes(pages, context, Math.round(FOOTNOTE_RULE_PT * dotsPerPoint));
        BoxPlacement.place(root, pages, pageBoxes);
        giveToEngine(root, pageBoxes, context);
        return new Pagination(pages, geometry, pageBoxes, context, dotsPerPoint);
    }

    /**
     * What is wrong with the pages, in their order.
     *
     * @param excess by how many points a line is wider than its measure; negative where it is too loose to reach it; else 0
     * @param resolution how many pixels images have
     */
    public List<Finding> findings(ToDoubleFunction<LineBox> excess, ImageResolution resolution) {
        return PagePreflight.of(pages, geometry, excess, resolution);
    }

    /**
     * Every fifth line of a page's text, for a proof's margin.
     *
     * @param page the page's number, from 1
     */
    public List<LineNumber> lineNumbers(int page) {
        ComposedPageBox pageBox = pageBoxes.get(page - 1);
        float right = pageBox.getMarginBorderPadding(units, Edge.LEFT) / dotsPerPoint - BESIDE_LINE_NUMBERS_PT;
        int top = pageBox.getMarginBorderPadding(units, Edge.TOP);
        List<LineNumber> numbered = new ArrayList<>();
        int number = 0;
        for (Placed placed : pages.get(page - 1).placed()) {
            if (placed.item().isLine() && ++number % LINE_NUMBER_INTERVAL == 0) {
                int baseline = top + placed.y() + ((LineBox) placed.item().box()).getBaseline();
                numbered.add(new LineNumber(number, right, baseline / dotsPerPoint));
            }
        }
        return numbered;
    }

    /** Where the blocks of the sections stand, in the order of the pages. */
    public List<PlacedBlock> blocks() {
        return BlockPositions.of(pages, pageBoxes, units, dotsPerPoint);
    }

    /** How many pages there are. */
    public int total() {
        return pages.size();
    }

    private static PageGeometry geometry(BlockBox root, LayoutContext context) {
        CalculatedStyle style = requireNonNull(root.getStyle());
        int line = (int) style.getLineHeight(context);
        return new PageGeometry(
                ComposedPageBox.contentHeight(PageType.COVER, context),
                heightOfLines(PageType.BODY, line, context),
                heightOfLines(PageType.LANDSCAPE, line, context),
                line,
                Math.round(ABOVE_FOOTNOTES_IN_LINES * line),
                Math.round(BESIDE_FLOATS_IN_LINES * line));
    }

    private static int heightOfLines(PageType type, int line, LayoutContext context) {
        return ComposedPageBox.contentHeight(type, context) / line * line;
    }

    private static List<ComposedPageBox> pageBoxes(List<ComposedPage> pages, LayoutContext context, int ruleThickness) {
        List<ComposedPageBox> pageBoxes = new ArrayList<>();
        int top = 0;
        for (ComposedPage page : pages) {
            ComposedPageBox pageBox = ComposedPageBox.of(page, top, pageBoxes.size(), context, ruleThickness);
            pageBoxes.add(pageBox);
            top = pageBox.getBottom();
        }
        return pageBoxes;
    }

    /** The engine's one page goes; it remembers the page asked for last, unless that is the one removed. */
    private static void giveToEngine(BlockBox root, List<ComposedPageBox> pageBoxes, LayoutContext context) {
        Layer layer = requireNonNull(root.getLayer());
        while (!layer.getPages().isEmpty()) {
            layer.removeLastPage();
        }
        layer.getPages().addAll(pageBoxes);
        root.setHeight(pageBoxes.getLast().getBottom());
        root.calcPaintingInfo(context, false);
        context.setRootDocumentLayer(layer);
        // running heads and feet need a root of their own: not the document's
        context.pushLayer(new BlockBox(root.getElement(), root.getStyle(), true));
        pageBoxes.forEach(pageBox -> pageBox.layout(context));
    }
}
