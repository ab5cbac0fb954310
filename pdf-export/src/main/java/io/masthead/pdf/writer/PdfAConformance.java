package io.masthead.pdf.writer;

import static java.util.Objects.requireNonNull;

import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.font.FontResolver;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PDFCreationListener;

/**
 * Makes the file PDF/A-2a (3a with an attachment) and PDF/UA-1, with nothing in it that depends on where and when it was
 * made.
 */
final class PdfAConformance implements PDFCreationListener {
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'");

    private final Manuscript manuscript;
    private final DocumentMetadata metadata;
    private final Document document;
    private final TaggedOutputDevice device;
    private final PageProgress pages;

    PdfAConformance(
            Manuscript manuscript,
            DocumentMetadata metadata,
            Document document,
            TaggedOutputDevice device,
            PageProgress pages) {
        this.manuscript = manuscript;
        this.metadata = metadata;
        this.document = document;
        this.device = device;
        this.pages = pages;
    }

    void prepare(ITextRenderer renderer) {
        renderer.setPDFXConformance(PdfWriter.PDFA2A);
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.setPDFProducer(DocumentMetadata.PRODUCER);
        renderer.setPDFCreator(DocumentMetadata.PRODUCER);
        renderer.setCompression(FontResolver.DEFLATE_LEVEL);
        renderer.setListener(this);
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = requireNonNull(renderer.getWriter());
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
        pages.total(pageCount);
        PdfWriter writer = requireNonNull(renderer.getWriter());
        StructureTree structure = new StructureTree(writer.getStructureTreeRoot(), document);
        device.begin(structure, new LinkAnnotations(renderer, structure));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
        writer.setTabs(PdfName.S);
        try {
            writer.setOutputIntents(
                    "Custom", SRGB, "http://www.color.org", SRGB, ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        PdfWriter writer = requireNonNull(renderer.getWriter());
        if (AttachedManuscript.isWanted(manuscript)) {
            AttachedManuscript.add(writer, manuscript, date(metadata.date()));
        }
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(metadata.title()));
        info.put(PdfName.AUTHOR, text(metadata.author()));
        info.put(PdfName.SUBJECT, text(metadata.subject()));
        info.put(PdfName.CREATIONDATE, date(metadata.date()));
        info.put(PdfName.MODDATE, date(metadata.date()));
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(metadata.id(), metadata.id()));
        writer.setXmpMetadata(XmpPacket.packet(metadata));
    }

    private static PdfString text(String value) {
        return new PdfString(value, PdfObject.TEXT_UNICODE);
    }

    private static PdfString date(Instant at) {
        return new PdfString(PDF_DATE.format(at.atOffset(ZoneOffset.UTC)));
    }
}
