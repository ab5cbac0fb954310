package io.masthead.pdf.writer;

import io.masthead.pdf.font.Face;
import io.masthead.pdf.font.FontResolver;
import io.masthead.pdf.font.TextShaper;
import io.masthead.pdf.pagination.LineNumber;
import io.masthead.pdf.pagination.Pagination;
import java.awt.Color;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What makes a proof of a page, outside its content: a word across all of it, so that it never passes for an edition, and
 * the numbers of its lines, so that one can be spoken of.
 */
final class ProofMarks extends PdfPageEventHelper {
    /** Of the watermark: seen on white, and on a field in any colour of a house style. */
    private static final Color PALE_RED = new Color(0xe6, 0x9a, 0x92);

    /** Outlined letters hide nothing, whatever they stand on. */
    private static final float OUTLINE_PT = 1.2f;

    /** Of the watermark's baseline: nearly that of an A4 page's diagonal (54.7 degrees). */
    private static final double ANGLE = Math.toRadians(54);

    /** The watermark is no longer than this, so that it stays on the page, whose diagonal is 1031 pt. */
    private static final float LENGTH_PT = 640;

    /** Nor are its letters larger than this. */
    private static final float LARGEST_PT = 170;

    /** Of line numbers: a contrast of more than 4.5 : 1 to white, as of all small text. */
    private static final Color GREY = new Color(0x6b, 0x6b, 0x6b);

    private static final float NUMBER_PT = 6.5f;

    private final String word;
    private final FontResolver fonts;
    private final TextPainter painter;
    private final Pagination pagination;

    ProofMarks(String word, FontResolver fonts, TextPainter painter, Pagination pagination) {
        this.word = word;
        this.fonts = fonts;
        this.painter = painter;
        this.pagination = pagination;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        watermark(writer, document);
        numbers(writer, document);
    }

    private void numbers(PdfWriter writer, Document document) {
        BaseFont font = fonts.font(Face.SANS);
        PdfContentByte page = writer.getDirectContentUnder();
        for (LineNumber line : pagination.lineNumbers(writer.getPageNumber())) {
            String number = Integer.toString(line.number());
            float width = TextShaper.of(Face.SANS).width(number) / TextShaper.UNITS_PER_EM * NUMBER_PT;
            page.beginMarkedContentSequence(new PdfName("Artifact"));
            page.saveState();
            page.setColorFill(GREY);
            page.beginText();
            page.setFontAndSize(font, NUMBER_PT);
            page.setTextMatrix(
                    1, 0, 0, 1, line.right() - width, document.getPageSize().getHeight() - line.baseline());
            painter.show(page, number, font, NUMBER_PT);
            page.endText();
            page.restoreState();
            page.endMarkedContentSequence();
        }
    }

    private void watermark(PdfWriter writer, Document document) {
        float width = TextShaper.of(Face.SANS_BOLD).width(word) / TextShaper.UNITS_PER_EM;
        float size = Math.min(LARGEST_PT, LENGTH_PT / width);
        float cos = (float) Math.cos(ANGLE);
        float sin = (float) Math.sin(ANGLE);
        float half = width * size / 2;
        float middleX = document.getPageSize().getWidth() / 2 + size / 3 * sin;
        float middleY = document.getPageSize().getHeight() / 2 - size / 3 * cos;
        BaseFont font = fonts.font(Face.SANS_BOLD);
        PdfContentByte page = writer.getDirectContent();
        page.beginMarkedContentSequence(new PdfName("Artifact"));
        page.saveState();
        page.setColorStroke(PALE_RED);
        page.setLineWidth(OUTLINE_PT);
        page.beginText();
        page.setFontAndSize(font, size);
        page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_STROKE);
        page.setTextMatrix(cos, sin, -sin, cos, middleX - half * cos, middleY - half * sin);
        painter.show(page, word, font, size);
        page.endText();
        page.restoreState();
        page.endMarkedContentSequence();
    }
}
