package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.Face;
import io.masthead.pdf.font.Hyphenation;
import io.masthead.pdf.font.TextShaper;
import java.util.ArrayList;
import java.util.List;

/** Lines filled one by one, each with what fits at natural spaces: what the optimum fit is compared with. */
public final class FirstFit {
    private static final float STRETCH = 0.5f;

    private FirstFit() {}

    /**
     * A filled line.
     *
     * @param space its spaces as a multiple of their natural width
     * @param divided whether it ends in a divided word
     */
    public record Line(double space, boolean divided) {}

    /** The lines of a paragraph in the text's face, its last line and lines without spaces left out. */
    public static List<Line> lines(String text, String language, float width, float em) {
        ParagraphShape measure = new ParagraphShape(width, 0);
        var run = new TextRun(text, TextShaper.of(Face.SERIF), em, Hyphenation.of(language));
        List<Line> lines = new ArrayList<>();
        ActiveNode way = ActiveNode.BEGINNING;
        for (Breakpoint end : of(BreakpointFinder.of(List.of(new ParagraphItem.Text(run))), measure)) {
            float ratio = measure.ratio(way, end, false);
            if (end.piece() == 0 && ratio != Float.MAX_VALUE && ratio >= 0) {
                lines.add(new Line(1 + ratio * STRETCH, end.divides()));
            }
            way = after(end, way);
        }
        return lines;
    }

    /** The places at which lines end, the paragraph's end among them. */
    static List<Breakpoint> of(List<Breakpoint> places, ParagraphShape measure) {
        List<Breakpoint> ends = new ArrayList<>();
        ActiveNode way = ActiveNode.BEGINNING;
        Breakpoint last = null;
        for (Breakpoint place : places) {
            if (last != null && measure.ratio(way, place, false) < 0) {
                ends.add(last);
                way = after(last, way);
            }
            last = place;
        }
        ends.add(last);
        return ends;
    }

    private static ActiveNode after(Breakpoint end, ActiveNode way) {
        return new ActiveNode(end, 0, FitnessClasses.NORMAL, 0, way);
    }
}
