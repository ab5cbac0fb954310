package io.masthead.pdf.font;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;

/** Measures text for the engine as it will be drawn: kerned. */
public final class KernedTextRenderer extends ITextTextRenderer {
    /** Floats summed over a line are off by less than this many dots: no width is rounded up for that. */
    private static final double ROUNDING_ERROR = 0.01;

    private final FontResolver fonts;

    /** Measures with the open fonts. */
    public KernedTextRenderer(FontResolver fonts) {
        this.fonts = fonts;
    }

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        if (FitSentinel.ends(text)) {
            return FitSentinel.width(text);
        }
        TextShaper shaper = TextShaper.of(fonts.faceOf(font.getFontDescription().getFont()));
        double em = (double) shaper.width(text) / TextShaper.UNITS_PER_EM;
        return (int) Math.ceil(em * font.getSize2D() - ROUNDING_ERROR);
    }
}
