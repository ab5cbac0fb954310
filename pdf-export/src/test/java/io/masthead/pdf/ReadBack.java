package io.masthead.pdf;

import static java.util.Objects.requireNonNull;

import io.masthead.domain.edition.Manuscript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A typeset file, read back. */
record ReadBack(byte[] pdf, int pages, List<String> text) {
    private static final Pattern ENTRY = Pattern.compile("(?m)^.*?(?:\\. )+\\.? ?(\\d+)$");

    static ReadBack of(Manuscript manuscript) {
        var typeset = new PdfTypesetter().typeset(manuscript, fraction -> {});
        try (PDDocument document = Loader.loadPDF(typeset.pdf())) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return new ReadBack(typeset.pdf(), typeset.pages(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page's text, lines as printed. */
    String page(int number) {
        return text.get(number - 1);
    }

    /** All pages' text without heads and folios, divided words made whole, white space made single. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (int page = 1; page <= text.size(); page++) {
            words.append(withoutMargins(page)).append('\n');
        }
        return words.toString().replaceAll("\u2010\\s*", "").replaceAll("\\s+", " ");
    }

    /** Heads and feet are painted first; the page's number ends them. */
    private String withoutMargins(int page) {
        List<String> lines = page(page).lines().toList();
        for (int i = 0; i < Math.min(3, lines.size()); i++) {
            if (page > 1 && lines.get(i).matches("(.* )?" + page)) {
                return String.join("\n", lines.subList(i + 1, lines.size()));
            }
        }
        return page(page);
    }

    /** A page's text from top to bottom, whatever the order in which it was painted. */
    String sorted(int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far below the page's upper edge a line stands that begins so, in points; negative where there is none. */
    float heightOf(int page, String beginning) throws IOException {
        float[] height = {-1};
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<TextPosition> positions) {
                    if (line.startsWith(beginning)) {
                        height[0] = positions.getFirst().getYDirAdj();
                    }
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        return height[0];
    }

    /** How far from the page's left edge a word stands that begins so, in points; negative where there is none. */
    float startOf(int page, String beginning) throws IOException {
        float[] start = {-1};
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<TextPosition> positions) {
                    int at = line.indexOf(beginning);
                    if (at >= 0) {
                        start[0] = positions.get(at).getXDirAdj();
                    }
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        return start[0];
    }

    /** A file inside the file. */
    String attachment(String name) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            return new String(requireNonNull(files.get(name)).getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page numbers in the contents. */
    List<Integer> contents() {
        Matcher entry = ENTRY.matcher(page(1));
        List<Integer> numbers = new ArrayList<>();
        while (entry.find()) {
            numbers.add(Integer.parseInt(entry.group(1)));
        }
        return numbers;
    }
}
