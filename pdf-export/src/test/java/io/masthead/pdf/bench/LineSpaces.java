package io.masthead.pdf.bench;

import io.masthead.pdf.font.Face;
import io.masthead.pdf.font.TextShaper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The filled lines of running text in any PDF, by where its glyphs stand. */
final class LineSpaces extends PDFTextStripper {
    private static final float SIZE = 10.2f;
    private static final float SIZE_SLACK = 0.2f;
    private static final float SAME_LINE = 0.5f;
    /** Glyphs of one word are nearer than this, in points; kerning aside they touch. */
    private static final float NARROWEST_SPACE = 1.1f;
    /** How far a filled line's end may be from the measure's, in points: characters that protrude, and rounding. */
    private static final float EDGE = 3.5f;

    /** A gap of so many spaces is none between words: it leads to a number in the contents. */
    private static final double LEADER = 10;

    private static final String HYPHENS = "-\u2010\u00ad";

    private final float right;
    private final double natural = TextShaper.of(Face.SERIF).word(" ").width() / 1000 * SIZE;
    private final NavigableMap<Float, List<TextPosition>> lines = new TreeMap<>();
    private final Spacing spacing = new Spacing();

    private LineSpaces(float right) {
        this.right = right;
    }

    /** The lines of the text's size that end at the measure's right edge, in points. */
    static Spacing of(byte[] pdf, float right) throws IOException {
        LineSpaces reader = new LineSpaces(right);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return reader.spacing;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        boolean ofTheText = Math.abs(glyph.getYScale() - SIZE) < SIZE_SLACK
                && glyph.getFont().getName().contains("Serif");
        if (ofTheText && !glyph.getUnicode().isBlank()) {
            float y = glyph.getYDirAdj();
            var near = lines.subMap(y - SAME_LINE, y + SAME_LINE);
            List<TextPosition> line = near.isEmpty()
                    ? lines.computeIfAbsent(y, at -> new ArrayList<>())
                    : near.firstEntry().getValue();
            line.add(glyph);
        }
    }

    @Override
    protected void endPage(PDPage page) {
        lines.values().forEach(this::line);
        lines.clear();
    }

    private void line(List<TextPosition> glyphs) {
        glyphs.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        TextPosition last = glyphs.getLast();
        if (Math.abs(end(last) - right) > EDGE) {
            return;
        }
        List<Double> spaces = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            float gap = glyphs.get(i).getXDirAdj() - end(glyphs.get(i - 1));
            if (gap > NARROWEST_SPACE) {
                spaces.add(gap / natural);
            }
        }
        boolean ofContents = Character.isDigit(last.getUnicode().charAt(0))
                && spaces.stream().anyMatch(space -> space > LEADER);
        if (ofContents) {
            return;
        }
        spacing.line(spaces, HYPHENS.contains(last.getUnicode()));
    }

    private static float end(TextPosition glyph) {
        return glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }
}
