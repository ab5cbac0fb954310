package io.masthead.pdf.makeup;

import static java.util.Objects.requireNonNull;

import io.masthead.domain.edition.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.LineBox;

/**
 * Makes pages of a document that the engine has laid out as one endless column, and gives them to the engine, so that its
 * painting, its running heads and its page numbers work on them as on pages of its own.
 */
public final class Pages {
    private static final float ABOVE_NOTES_IN_LINES = 0.9f;
    private static final float BESIDE_FIGURES_IN_LINES = 0.8f;
    private static final float RULE_PT = 0.4f;

    private final List<MadePage> made;
    private final Geometry geometry;

    private Pages(List<MadePage> made, Geometry geometry) {
        this.made = made;
        this.geometry = geometry;
    }

    /** Makes the pages up; throws CancellationException when the thread is interrupted. */
    public static Pages make(BlockBox root, LayoutContext context, float dotsPerPoint) {
        Geometry geometry = geometry(root, context);
        List<Strip> column = Column.of(root, context, geometry);
        List<MadePage> made = Makeup.of(column, geometry);
        List<PrintPage> sheets = sheets(made, context, Math.round(RULE_PT * dotsPerPoint));
        Placing.place(root, made, sheets);
        hand(root, sheets, context);
        return new Pages(made, geometry);
    }

    /**
     * What is wrong with the pages, in their order.
     *
     * @param excess by how many points a line is wider than its measure; 0 where it is not
     * @param sharpness how many pixels pictures have
     */
    public List<Finding> findings(ToDoubleFunction<LineBox> excess, Sharpness sharpness) {
        return Inspection.of(made, geometry, excess, sharpness);
    }

    private static Geometry geometry(BlockBox root, LayoutContext context) {
        CalculatedStyle style = requireNonNull(root.getStyle());
        int line = (int) style.getLineHeight(context);
        return new Geometry(
                PrintPage.contentHeight(PageKind.COVER, context),
                full(PageKind.BODY, line, context),
                full(PageKind.WIDE, line, context),
                line,
                Math.round(ABOVE_NOTES_IN_LINES * line),
                Math.round(BESIDE_FIGURES_IN_LINES * line));
    }

    private static int full(PageKind kind, int line, LayoutContext context) {
        return PrintPage.contentHeight(kind, context) / line * line;
    }

    private static List<PrintPage> sheets(List<MadePage> made, LayoutContext context, int thickness) {
        List<PrintPage> sheets = new ArrayList<>();
        int top = 0;
        for (MadePage page : made) {
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
