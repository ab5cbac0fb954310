package io.masthead.pdf.linebreak;

import static java.util.Objects.requireNonNull;

import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.render.Box;

/** The styles and fonts of boxes that have been laid out, which have them. */
public final class BoxStyles {
    private BoxStyles() {}

    /** The style of a box. */
    public static CalculatedStyle of(Box box) {
        return requireNonNull(box.getStyle());
    }

    static CalculatedStyle of(Styleable part) {
        return requireNonNull(part.getStyle());
    }

    /** The font that a style sets in. */
    public static ITextFSFont font(CalculatedStyle style, CssContext units) {
        return (ITextFSFont) requireNonNull(style.getFSFont(units));
    }
}
