package io.masthead.pdf.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands on the pages of any PDF: by it one sees whether two contenders have done the same work. */
final class Printout extends PDFTextStripper {
    private static final float SIZE = 10.2f;
    private static final float SIZE_SLACK = 0.2f;
    /** Baselines nearer than this are one line, in points; those farther than that are of two blocks. */
    private static final double SAME_LINE = 0.5;

    private static final double SAME_BLOCK = 16;
    /** A page with fewer lines of the text's size is a colophon, or the last of all. */
    private static final int FEW_LINES = 4;

    private static final double NEARLY_FULL = 0.9;

    /** WeasyPrint calls a font by its rule in the style sheet; those names can be had in no other way. */
    private static final List<String> OURS = List.of("sourceserif4", "inter", "benchserif", "benchsans");

    private final Map<String, Integer> glyphsByFont = new TreeMap<>();
    private final List<Integer> linesByPage = new ArrayList<>();
    private final List<Double> distances = new ArrayList<>();
    private final TreeSet<Double> baselines = new TreeSet<>();
    private int letters;
    private int pages;
    private boolean tagged;

    private Printout() {}

    static Printout of(byte[] pdf) throws IOException {
        var printout = new Printout();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            printout.pages = document.getNumberOfPages();
            var catalog = document.getDocumentCatalog();
            printout.tagged = catalog.getStructureTreeRoot() != null
                    && catalog.getMarkInfo() != null
                    && catalog.getMarkInfo().isMarked();
            printout.getText(document);
        }
        return printout;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        String text = glyph.getUnicode();
        if (text.isBlank()) {
            return;
        }
        glyphsByFont.merge(family(glyph.getFont().getName()), 1, Integer::sum);
        if (Math.abs(glyph.getYScale() - SIZE) < SIZE_SLACK) {
            letters += (int) text.codePoints().filter(Character::isLetter).count();
            baselines.add((double) glyph.getYDirAdj());
        }
    }

    @Override
    protected void endPage(PDPage page) {
        int lines = 0;
        double above = Double.NEGATIVE_INFINITY;
        for (double baseline : baselines) {
            double distance = baseline - above;
            if (distance > SAME_LINE) {
                lines++;
                above = baseline;
                if (distance < SAME_BLOCK) {
                    distances.add(distance);
                }
            }
        }
        linesByPage.add(lines);
        baselines.clear();
    }

    int pages() {
        return pages;
    }

    /** Pages with running text or contents on them. */
    int pagesOfText() {
        return (int) linesByPage.stream().filter(it -> it >= FEW_LINES).count();
    }

    int lines() {
        return linesByPage.stream().mapToInt(it -> it).sum();
    }

    int linesOnAFullPage() {
        return linesByPage.stream().mapToInt(it -> it).max().orElse(0);
    }

    /** Pages of text with less than nine tenths of a full page's lines, as before a heading, or with a table or notes on them. */
    int shortPages() {
        double full = linesOnAFullPage() * NEARLY_FULL;
        return (int)
                linesByPage.stream().filter(it -> it >= FEW_LINES && it < full).count();
    }

    /** From baseline to baseline within a paragraph, in points. */
    double lead() {
        return distances.isEmpty()
                ? Double.NaN
                : distances.stream()
                        .sorted()
                        .skip(distances.size() / 2)
                        .findFirst()
                        .orElseThrow();
    }

    /** Letters of the text's size. */
    int letters() {
        return letters;
    }

    boolean isTagged() {
        return tagged;
    }

    /** The families that are not ours, with their share of all glyphs; empty where there are none. */
    String otherFonts() {
        double all = glyphsByFont.values().stream().mapToInt(it -> it).sum();
        return glyphsByFont.entrySet().stream()
                .filter(it -> OURS.stream().noneMatch(it.getKey()::startsWith))
                .map(it -> String.format(Locale.ROOT, "%s %.1f %%", it.getKey(), 100 * it.getValue() / all))
                .collect(Collectors.joining(", "));
    }

    /** Without the letters of a subset and what programs put between words. */
    private static String family(String font) {
        return font.replaceFirst("^[A-Z]{6}\\+", "")
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }
}
