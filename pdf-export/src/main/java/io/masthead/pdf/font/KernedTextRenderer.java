package io.masthead.pdf.font;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;

/** Measures text as it will be drawn: kerned. */
public final class KernedTextRenderer extends ITextTextRenderer {
    private static final double PER_EM = 1000.0;
    /** Floats summed over a line are off by less than this many dots. */
    private static final double SLACK = 0.01;

    private final FontResolver cuts;

    public KernedTextRenderer(FontResolver cuts) {
        this.cuts = cuts;
    }

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        if (MeasureSentinel.ends(text)) {
            return MeasureSentinel.width(text);
        }
        TextShaper kerning = TextShaper.of(cuts.faceOf(font.getFontDescription().getFont()));
        return (int) Math.ceil(kerning.width(text) / PER_EM * font.getSize2D() - SLACK);
    }
}
