package io.masthead.web.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

/** A PDF read back. */
public final class PrintedPages {

    private static final Pattern ENTRY = Pattern.compile("(?m)[. ]{6,}(\\d+)\\s*$");
    private static final Pattern DRAWN_HYPHEN = Pattern.compile("\\u2010\\s*");

    private final int count;
    private final String text;
    private final String cover;
    private final List<String> notEmbedded = new ArrayList<>();

    public PrintedPages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            count = document.getNumberOfPages();
            text = DRAWN_HYPHEN.matcher(new PDFTextStripper().getText(document)).replaceAll("");
            cover = page(document, 1);
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        notEmbedded.add(font.getName());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int count() {
        return count;
    }

    public String text() {
        return text;
    }

    public List<String> fontsThatAreNotEmbedded() {
        return List.copyOf(notEmbedded);
    }

    /** The page numbers in the contents list. */
    public List<Integer> contents() {
        return ENTRY.matcher(cover)
                .results()
                .map(entry -> Integer.valueOf(entry.group(1)))
                .toList();
    }

    /** Every word, hyphens at line ends undone. */
    public List<String> words() {
        return split(text);
    }

    /** The words of bodies as HTML. */
    public static List<String> wordsOf(String html) {
        return split(Jsoup.parse(html).wholeText());
    }

    private static List<String> split(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String page(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
