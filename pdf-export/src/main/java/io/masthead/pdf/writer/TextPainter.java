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

/** Paints kerned text into a page's content stream. */
final class TextPainter {
    /** U+2010 in UTF-16 with its byte order mark, as a text string of a PDF. */
    private static final byte[] HYPHEN_UTF_16 = {(byte) 0xFE, (byte) 0xFF, 0x20, 0x10};

    private static final String SPACE = " ";
    private static final String HYPHEN = String.valueOf(Hyphen.DRAWN);
    private static final PdfName SPAN = new PdfName("Span");

    private final FontResolver fonts;
    private final Map<Face, BitSet> registeredByFace = new EnumMap<>(Face.class);
    private @Nullable PdfContentByte scratch;
    private @Nullable PdfContentByte openPage;
    private @Nullable TextStyle openStyle;

    TextPainter(FontResolver fonts) {
        this.fonts = fonts;
    }

    /** Nothing is registered with a file that begins. */
    void beginFile() {
        registeredByFace.clear();
        scratch = null;
    }

    /** Where the text starts, in points from the page's lower left corner, and the dots in a point. */
    record Position(float x, float y, float dotsPerPoint) {}

    private record TextStyle(BaseFont font, float size, Color color) {}

    /** Draws a line; one in the style of the last goes into the same text object (ISO 32000-1, 9.4). */
    void draw(PdfContentByte page, String text, ITextFSFont font, Color color, Position position, float perSpace) {
        TextStyle wanted =
                new TextStyle(font.getFontDescription().getFont(), font.getSize2D() / position.dotsPerPoint(), color);
        if (!page.equals(openPage) || !wanted.equals(openStyle)) {
            endTextObject();
            beginTextObject(page, wanted);
        }
        page.setTextMatrix(1, 0, 0, 1, position.x(), position.y());
        show(page, text, wanted, perSpace * TextShaper.UNITS_PER_EM / font.getSize2D());
    }

    /** Ends the text object: to be called before anything but text is drawn, and before a page or marked content ends. */
    void endTextObject() {
        if (openPage != null) {
            openPage.endText();
            openPage.restoreState();
            openPage = null;
            openStyle = null;
        }
    }

    private void beginTextObject(PdfContentByte page, TextStyle wanted) {
        page.saveState();
        page.setColorFill(wanted.color());
        page.beginText();
        page.setFontAndSize(wanted.font(), wanted.size());
        openPage = page;
        openStyle = wanted;
    }

    /** Draws a word or a line in the font and at the text matrix that are set. */
    void show(PdfContentByte page, String text, BaseFont base, float size) {
        show(page, text, new TextStyle(base, size, Color.BLACK), 0);
    }

    private void show(PdfContentByte page, String text, TextStyle textStyle, float perSpace) {
        Face face = fonts.faceOf(textStyle.font());
        register(page, face, textStyle.font(), text);
        boolean hyphenated = text.charAt(text.length() - 1) == Hyphen.SOFT;
        TextShaper shaper = TextShaper.of(face);
        TjWriter tj = new TjWriter(page.getInternalBuffer());
        int at = 0;
        for (String part : WordSplitter.split(text)) {
            at += part.length();
            boolean last = at == text.length();
            if (WordSplitter.isSpace(part.charAt(0))) {
                tj.space(shaper.word(SPACE), last ? 0 : perSpace);
            } else if (last && hyphenated) {
                tj.add(shaper.word(part).encodedWithoutLast());
            } else {
                showWord(page, tj, shaper.word(part), part, textStyle.size());
            }
        }
        tj.end();
        if (hyphenated) {
            showHyphen(page, shaper);
        }
    }

    /** A word with combining marks says what it is: readers that go by where glyphs stand would tear it apart. */
    private static void showWord(PdfContentByte page, TjWriter tj, ShapedWord word, String text, float size) {
        if (!word.hasMarks()) {
            word.parts().forEach(part -> tj.add(part.encoded()));
            return;
        }
        tj.end();
        page.beginMarkedContentSequence(SPAN, actualText(new PdfString(text, PdfObject.TEXT_UNICODE)), true);
        for (ShapedWord.Part part : word.parts()) {
            tj.rise(part.rise() / TextShaper.UNITS_PER_EM * size);
            tj.add(part.encoded());
        }
        tj.rise(0);
        page.endMarkedContentSequence();
    }

    /**
     * The hyphen is read as U+2010, so that a hyphenated word can be made whole and is not taken for a compound. (U+00AD
     * would be the obvious choice, but PDFBox drops it and leaves two words.)
     */
    private static void showHyphen(PdfContentByte page, TextShaper shaper) {
        page.beginMarkedContentSequence(SPAN, actualText(new PdfString(HYPHEN_UTF_16)), true);
        TjWriter tj = new TjWriter(page.getInternalBuffer());
        shaper.word(HYPHEN).parts().forEach(part -> tj.add(part.encoded()));
        tj.end();
        page.endMarkedContentSequence();
    }

    private static PdfDictionary actualText(PdfString text) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(new PdfName("ActualText"), text);
        return properties;
    }

    private static boolean isRegistered(BitSet registered, String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!registered.get(shown(text.codePointAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** A soft hyphen is drawn as a hyphen, and a space that does not break as a space. */
    private static int shown(int c) {
        return c == Hyphen.SOFT ? Hyphen.DRAWN : c == '\u00a0' ? ' ' : c;
    }

    /** Text is read back through the characters that OpenPDF has seen: each new one is shown to it once, off the page. */
    private void register(PdfContentByte page, Face face, BaseFont base, String text) {
        BitSet registered = registeredByFace.computeIfAbsent(face, f -> new BitSet());
        if (isRegistered(registered, text)) {
            return;
        }
        StringBuilder unregistered = new StringBuilder();
        text.codePoints()
                .map(TextPainter::shown)
                .filter(c -> !registered.get(c))
                .distinct()
                .forEach(unregistered::appendCodePoint);
        unregistered.codePoints().forEach(registered::set);
        if (scratch == null) {
            scratch = new PdfContentByte(page.getPdfWriter());
        }
        scratch.setFontAndSize(base, 1);
        scratch.showTextBasic(unregistered.toString());
        scratch.reset();
    }
}
