package io.masthead.pdf;

import io.masthead.domain.edition.Manuscript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

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

    /** All pages' text, divided words made whole, white space made single. */
    String words() {
        return String.join("\n", text).replaceAll("\u2010\\s*", "").replaceAll("\\s+", " ");
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
