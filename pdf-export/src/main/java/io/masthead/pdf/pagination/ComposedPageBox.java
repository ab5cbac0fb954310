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

/**
 * A composed page as the engine knows pages, with what is drawn on it besides its text: footnote rule and repeated heads.
 */
final class ComposedPageBox extends PageBox {
    private static final FSRGBColor RULE_COLOUR = new FSRGBColor(0x8a, 0x8a, 0x8a);

    /** The rule is a quarter of the content's width: a short line that is no border. */
    private static final int RULE_WIDTH_DIVISOR = 4;

    private final ComposedPage page;
    private final int ruleThickness;

    private ComposedPageBox(
            PageInfo info,
            CssContext units,
            CalculatedStyle style,
            int top,
            int number,
            ComposedPage page,
            int ruleThickness) {
        super(info, units, style, top, number);
        this.page = page;
        this.ruleThickness = ruleThickness;
    }

    static ComposedPageBox of(ComposedPage page, int top, int number, CssContext units, int ruleThickness) {
        PageInfo info = info(page.type(), number, units);
        CalculatedStyle style = new EmptyStyle().deriveStyle(info.getPageStyle());
        return new ComposedPageBox(info, units, style, top, number, page, ruleThickness);
    }

    /** The height that the style sheet leaves for the content of a type of page, in dots. */
    static int contentHeight(PageType type, CssContext units) {
        PageInfo info = info(type, 1, units);
        CalculatedStyle style = new EmptyStyle().deriveStyle(info.getPageStyle());
        return new PageBox(info, units, style, 0, 0).getContentHeight(units);
    }

    private static PageInfo info(PageType type, int number, CssContext units) {
        return units.getCss().getPageStyle(type.pageName(), number % 2 == 0 ? "right" : "left");
    }

    /** Characters that protrude are not cut off. */
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
        if (page.footnoteRule() >= 0) {
            device.setColor(RULE_COLOUR);
            Box footnote =
                    requireNonNull(page.footnotes().getFirst().item().box().getParent());
            device.fillRect(
                    left + footnote.getAbsX(),
                    top + page.footnoteRule(),
                    getContentWidth(context) / RULE_WIDTH_DIVISOR,
                    ruleThickness);
        }
        page.repeatedHeads().forEach(head -> paint(context, head, left, top));
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
