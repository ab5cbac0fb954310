package io.masthead.pdf.writer;

import io.masthead.pdf.font.Face;
import io.masthead.pdf.font.FontResolver;
import io.masthead.pdf.font.Hyphen;
import io.masthead.pdf.font.ShapedWord;
import io.masthead.pdf.font.TextShaper;
import io.masthead.pdf.font.WordSplitter;
import java.awt.Color;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.xhtmlrenderer.pdf.ITextFSFont;

/** Writes kerned text into a page's content. */
final class TextPainter {
    private static final byte[] HYPHEN_UTF_16 = {(byte) 0xFE, (byte) 0xFF, 0x20, 0x10};
    private static final String SPACE = " ";
    private static final String HYPHEN = String.valueOf(Hyphen.DRAWN);
    private static final PdfName SPAN = new PdfName("Span");

    private final FontResolver cuts;
    private final Map<Face, BitSet> known = new EnumMap<>(Face.class);
    private @Nullable PdfContentByte scratch;
    private @Nullable PdfContentByte paper;
    private @Nullable Ink ink;

    TextPainter(FontResolver cuts) {
        this.cuts = cuts;
    }

    /** Where the text starts, in points from the page's lower left corner, and the dots in a point. */
    record Position(float x, float y, float dotsPerPoint) {}

    private record Ink(BaseFont font, float size, Color color) {}

    /** Draws a line; one that looks like the last goes into the same text object. */
    void draw(PdfContentByte page, String text, ITextFSFont font, Color color, Position place, float perSpace) {
        Ink wanted = new Ink(font.getFontDescription().getFont(), font.getSize2D() / place.dotsPerPoint(), color);
        if (!page.equals(paper) || !wanted.equals(ink)) {
            lift();
            dip(page, wanted);
        }
        page.setTextMatrix(1, 0, 0, 1, place.x(), place.y());
        show(page, text, wanted, perSpace * 1000f / font.getSize2D());
    }

    /** Ends the text object: to be called before anything but text is drawn, and before a page or marked content ends. */
    void lift() {
        if (paper != null) {
            paper.endText();
            paper.restoreState();
            paper = null;
            ink = null;
        }
    }

    private void dip(PdfContentByte page, Ink wanted) {
        page.saveState();
        page.setColorFill(wanted.color());
        page.beginText();
        page.setFontAndSize(wanted.font(), wanted.size());
        paper = page;
        ink = wanted;
    }

    /** Draws a word or a line in the font and at the text matrix that are set. */
    void show(PdfContentByte page, String text, BaseFont base, float size) {
        show(page, text, new Ink(base, size, Color.BLACK), 0);
    }

    private void show(PdfContentByte page, String text, Ink with, float perSpace) {
        Face face = cuts.faceOf(with.font());
        register(page, face, with.font(), text);
        boolean divided = text.charAt(text.length() - 1) == Hyphen.SOFT;
        TextShaper kerning = TextShaper.of(face);
        TjWriter row = new TjWriter(page.getInternalBuffer());
        int at = 0;
        for (String piece : WordSplitter.split(text)) {
            at += piece.length();
            boolean last = at == text.length();
            if (WordSplitter.isSpace(piece.charAt(0))) {
                row.space(kerning.word(SPACE), last ? 0 : perSpace);
            } else if (last && divided) {
                row.add(kerning.word(piece).encodedWithoutLast());
            } else {
                showWord(page, row, kerning.word(piece), piece, with.size());
            }
        }
        row.end();
        if (divided) {
            showHyphen(page, kerning);
        }
    }

    /** A word with marks says what it is: readers that go by where glyphs stand would tear it apart. */
    private static void showWord(PdfContentByte page, TjWriter row, ShapedWord word, String text, float size) {
        if (!word.hasMarks()) {
            word.parts().forEach(part -> row.add(part.encoded()));
            return;
        }
        row.end();
        page.beginMarkedContentSequence(SPAN, actualText(new PdfString(text, PdfObject.TEXT_UNICODE)), true);
        for (ShapedWord.Part part : word.parts()) {
            row.rise(part.rise() / 1000 * size);
            row.add(part.encoded());
        }
        row.rise(0);
        page.endMarkedContentSequence();
    }

    /**
     * The hyphen is read as U+2010, so that a divided word can be made whole and is not taken for a compound. (U+00AD
     * would be the obvious choice, but PDFBox drops it and leaves two words.)
     */
    private static void showHyphen(PdfContentByte page, TextShaper kerning) {
        page.beginMarkedContentSequence(SPAN, actualText(new PdfString(HYPHEN_UTF_16)), true);
        TjWriter row = new TjWriter(page.getInternalBuffer());
        kerning.word(HYPHEN).parts().forEach(part -> row.add(part.encoded()));
        row.end();
        page.endMarkedContentSequence();
    }

    private static PdfDictionary actualText(PdfString text) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(new PdfName("ActualText"), text);
        return properties;
    }

    private static boolean knows(BitSet met, String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!met.get(shown(text.codePointAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** A soft hyphen is drawn as a hyphen, and a space that does not break as a space. */
    private static int shown(int c) {
        return c == Hyphen.SOFT ? Hyphen.DRAWN : c == '\u00a0' ? ' ' : c;
    }

    /** Text is read back through the characters that OpenPDF has met: each new one is shown to it once, off the page. */
    private void register(PdfContentByte page, Face face, BaseFont base, String text) {
        BitSet met = known.computeIfAbsent(face, f -> new BitSet());
        if (knows(met, text)) {
            return;
        }
        StringBuilder fresh = new StringBuilder();
        text.codePoints()
                .map(TextPainter::shown)
                .filter(c -> !met.get(c))
                .distinct()
                .forEach(fresh::appendCodePoint);
        fresh.codePoints().forEach(met::set);
        if (scratch == null) {
            scratch = new PdfContentByte(page.getPdfWriter());
        }
        scratch.setFontAndSize(base, 1);
        scratch.showTextBasic(fresh.toString());
        scratch.reset();
    }
}
