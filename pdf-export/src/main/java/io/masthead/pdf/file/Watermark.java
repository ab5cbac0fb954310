package io.masthead.pdf.file;

import io.masthead.pdf.letter.Face;
import io.masthead.pdf.letter.Kerning;
import io.masthead.pdf.letter.TypeCase;
import java.awt.Color;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** A word across the page, under the text and outside the content: no proof passes for an edition. */
final class Watermark extends PdfPageEventHelper {
    private static final Color PALE_RED = new Color(0xf3, 0xd6, 0xd2);
    private static final double ANGLE = Math.toRadians(54);
    private static final float LENGTH_PT = 640;
    private static final float LARGEST_PT = 170;

    private final String word;
    private final TypeCase cuts;
    private final Pen pen;

    Watermark(String word, TypeCase cuts, Pen pen) {
        this.word = word;
        this.cuts = cuts;
        this.pen = pen;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        float width = Kerning.of(Face.SANS_BOLD).width(word) / 1000;
        float size = Math.min(LARGEST_PT, LENGTH_PT / width);
        float cos = (float) Math.cos(ANGLE);
        float sin = (float) Math.sin(ANGLE);
        float half = width * size / 2;
        float middleX = document.getPageSize().getWidth() / 2 + size / 3 * sin;
        float middleY = document.getPageSize().getHeight() / 2 - size / 3 * cos;
        BaseFont font = cuts.font(Face.SANS_BOLD);
        PdfContentByte page = writer.getDirectContentUnder();
        page.beginMarkedContentSequence(new PdfName("Artifact"));
        page.saveState();
        page.setColorFill(PALE_RED);
        page.beginText();
        page.setFontAndSize(font, size);
        page.setTextMatrix(cos, sin, -sin, cos, middleX - half * cos, middleY - half * sin);
        pen.show(page, word, font);
        page.endText();
        page.restoreState();
        page.endMarkedContentSequence();
    }
}
