package io.masthead.web.environment;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jsoup.Jsoup;

/** A PDF read back. */
public final class PrintedPages {

    private static final Pattern ENTRY = Pattern.compile("(?m)[. ]{6,}(\\d+)\\s*$");
    private static final Pattern DRAWN_HYPHEN = Pattern.compile("\\u2010\\s*");

    /** The margins that hold head and folio, in points: 23 and 24 mm less a little. */
    private static final float HEAD = 62;

    private static final float FOOT = 66;

    private final int count;
    private final String text;
    private final String cover;
    private final List<String> notEmbedded = new ArrayList<>();
    private final List<String> alternatives = new ArrayList<>();

    public PrintedPages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            count = document.getNumberOfPages();
            var whole = new StringBuilder();
            for (var page : document.getPages()) {
                whole.append(between(page)).append('\n');
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        notEmbedded.add(font.getName());
                    }
                }
            }
            text = DRAWN_HYPHEN.matcher(whole).replaceAll("");
            alternatives(document.getDocumentCatalog().getStructureTreeRoot());
            cover = between(document.getPage(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void alternatives(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional.ofNullable(element.getAlternateDescription()).ifPresent(alternatives::add);
                alternatives(element);
            }
        }
    }

    /** What its tags say of pictures, to who cannot see them. */
    public List<String> alternatives() {
        return List.copyOf(alternatives);
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

    /** What stands between head and folio, so that a word divided by a page's end is whole again. */
    private static String between(PDPage page) throws IOException {
        var stripper = new PDFTextStripperByArea();
        var height = page.getMediaBox().getHeight();
        stripper.addRegion(
                "text", new Rectangle2D.Float(0, HEAD, page.getMediaBox().getWidth(), height - HEAD - FOOT));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("text");
    }
}
