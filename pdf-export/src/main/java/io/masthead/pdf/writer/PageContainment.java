package io.masthead.pdf.writer;

import static java.util.Objects.requireNonNull;

import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Flying Saucer also paints, hidden by the clip, what only touches a page's edge: that would be in the text twice. */
final class PageContainment {
    private PageContainment() {}

    static boolean contains(RenderingContext context, InlineText text) {
        InlineLayoutBox line = requireNonNull(text.getParent());
        return isFixed(line) || onPage(context, line.getAbsY() + line.getBaseline());
    }

    static boolean contains(RenderingContext context, Box box) {
        int y = box instanceof InlineLayoutBox line
                ? line.getAbsY() + line.getBaseline()
                : box.getAbsY() + (int) box.getMargin(context).top() + 1;
        return onPage(context, y);
    }

    private static boolean onPage(RenderingContext context, int y) {
        PageBox page = requireNonNull(context.getPage());
        return y > page.getTop() && y <= page.getBottom();
    }

    private static boolean isFixed(InlineLayoutBox line) {
        if (line.isContainedInMarginBox()) {
            return true;
        }
        for (Box box = line; box != null; box = box.getParent()) {
            if (requireNonNull(box.getStyle()).isFixed()) {
                return true;
            }
        }
        return false;
    }
}
