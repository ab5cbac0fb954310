package io.masthead.pdf.pagination;

import static java.util.Objects.requireNonNull;

import io.masthead.pdf.pagination.ComposedPage.RepeatedHead;
import java.awt.Rectangle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.EmptyStyle;
import org.xhtmlrenderer.extend.OutputDevice;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.Layer.PagedMode;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A page of the finished file: as the engine knows pages, with what is drawn on it besides its part of the text. */
final class PrintPage extends PageBox {
    private static final FSRGBColor RULE = new FSRGBColor(0x8a, 0x8a, 0x8a);
    private static final int RULE_WIDTH_SHARE = 4;

    private final ComposedPage made;
    private final int thickness;

    private PrintPage(
            PageInfo info,
            CssContext units,
            CalculatedStyle style,
            int top,
            int number,
            ComposedPage made,
            int thickness) {
        super(info, units, style, top, number);
        this.made = made;
        this.thickness = thickness;
    }

    static PrintPage of(ComposedPage made, int top, int number, CssContext units, int thickness) {
        PageInfo info = info(made.kind(), number, units);
        CalculatedStyle style = new EmptyStyle().deriveStyle(info.getPageStyle());
        return new PrintPage(info, units, style, top, number, made, thickness);
    }

    /** The room that the style sheet leaves on a kind of page. */
    static int contentHeight(PageType kind, CssContext units) {
        PageInfo info = info(kind, 1, units);
        CalculatedStyle style = new EmptyStyle().deriveStyle(info.getPageStyle());
        return new PageBox(info, units, style, 0, 0).getContentHeight(units);
    }

    private static PageInfo info(PageType kind, int number, CssContext units) {
        return units.getCss().getPageStyle(kind.pageName(), number % 2 == 0 ? "right" : "left");
    }

    /** Marks at the edges stand out of the measure and are not cut off. */
    @Override
    public Rectangle getPrintClippingBounds(CssContext units) {
        Rectangle content = super.getPrintClippingBounds(units);
        return new Rectangle(0, content.y, getWidth(units), content.height + 1);
    }

    @Override
    public void paintMarginAreas(RenderingContext context, int clearance, PagedMode mode) {
        super.paintMarginAreas(context, clearance, mode);
        int left = getMarginBorderPadding(context, Edge.LEFT);
        int top = getMarginBorderPadding(context, Edge.TOP);
        OutputDevice<?, ?> device = context.getOutputDevice();
        if (made.ruleAt() >= 0) {
            device.setColor(RULE);
            Box note = requireNonNull(made.notes().getFirst().strip().box().getParent());
            device.fillRect(
                    left + note.getAbsX(), top + made.ruleAt(), getContentWidth(context) / RULE_WIDTH_SHARE, thickness);
        }
        made.heads().forEach(head -> paint(context, head, left, top));
    }

    private void paint(RenderingContext context, RepeatedHead repeated, int left, int top) {
        var head = (TableSectionBox) repeated.head();
        int down = top + repeated.y() - head.getAbsY();
        Layer layer = requireNonNull(head.getContainingLayer());
        context.getOutputDevice().translate(left, down);
        // text is painted only on the page where it stands
        context.setPage(getPageNo(), requireNonNull(layer.getPage(context, head.getAbsY())));
        layer.paintAsLayer(context, head);
        context.setPage(getPageNo(), this);
        context.getOutputDevice().translate(-left, -down);
    }
}
