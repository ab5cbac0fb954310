package io.masthead.pdf.pagination;

import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * From where to where a box is in the flow, its margins left out; in dots.
 *
 * @param top its upper edge
 * @param height from there to its lower edge
 */
record VerticalExtent(int top, int height) {
    static VerticalExtent of(Box box, CssContext units) {
        if (box instanceof LineBox) {
            return new VerticalExtent(box.getAbsY(), box.getHeight());
        }
        var margin = box.getMargin(units);
        int above = (int) margin.top();
        return new VerticalExtent(box.getAbsY() + above, box.getHeight() - above - (int) margin.bottom());
    }

    int bottom() {
        return top + height;
    }
}
