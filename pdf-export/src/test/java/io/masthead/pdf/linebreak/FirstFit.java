package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.Face;
import io.masthead.pdf.font.Hyphenation;
import io.masthead.pdf.font.TextShaper;
import java.util.ArrayList;
import java.util.List;

/** Lines filled one by one, each with what fits at natural spaces: what the optimum fit is compared with. */
public final class FirstFit {
    private FirstFit() {}

    /**
     * A filled line.
     *
     * @param space its spaces as a multiple of their natural width
     * @param hyphenated whether it ends in a hyphenated word
     */
    public record Line(double space, boolean hyphenated) {}

    /** The lines of a paragraph in the text's face, its last line and lines without spaces left out. */
    public static List<Line> lines(String text, String language, float width, float em) {
        ParagraphShape shape = new ParagraphShape(width, 0);
        var run = new TextRun(text, TextShaper.of(Face.SERIF), em, Hyphenation.of(language));
        List<Line> lines = new ArrayList<>();
        ActiveNode node = ActiveNode.BEGINNING;
        for (Breakpoint end : of(BreakpointFinder.of(List.of(new ParagraphItem.Text(run))), shape)) {
            float ratio = shape.adjustmentRatio(node, end, false);
            if (end.item() == 0 && ratio != Float.MAX_VALUE && ratio >= 0) {
                lines.add(new Line(1 + ratio * ParagraphShape.STRETCH, end.hyphenated()));
            }
            node = after(end, node);
        }
        return lines;
    }

    /** The breakpoints at which lines end, the paragraph's end among them. */
    static List<Breakpoint> of(List<Breakpoint> breakpoints, ParagraphShape shape) {
        List<Breakpoint> ends = new ArrayList<>();
        ActiveNode node = ActiveNode.BEGINNING;
        Breakpoint last = null;
        for (Breakpoint breakpoint : breakpoints) {
            if (last != null && shape.adjustmentRatio(node, breakpoint, false) < 0) {
                ends.add(last);
                node = after(last, node);
            }
            last = breakpoint;
        }
        ends.add(last);
        return ends;
    }

    private static ActiveNode after(Breakpoint end, ActiveNode node) {
        return new ActiveNode(end, 0, Fitness.NORMAL, 0, node);
    }
}
