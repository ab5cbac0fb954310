package io.masthead.pdf.file;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Typesetter.Progress;
import io.masthead.domain.edition.Typesetter.Typeset;
import io.masthead.pdf.letter.KernedText;
import io.masthead.pdf.letter.LineBreaks;
import io.masthead.pdf.letter.TypeCase;
import io.masthead.pdf.page.StyleSheet;
import io.masthead.pdf.page.Wording;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;

/** Lays a print document out and writes it. A renderer serves one document and one thread. */
public final class BulletinFile {
    private BulletinFile() {}

    /** The finished file. Throws CancellationException when the thread is interrupted. */
    public static Typeset write(Document document, Manuscript manuscript, Wording wording, Progress progress) {
        TypeCase cuts = new TypeCase();
        PageCount pages = new PageCount(progress);
        float dotsPerPoint = ITextRenderer.DEFAULT_DOTS_PER_POINT;
        int dotsPerPixel = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
        PrintDevice device = new PrintDevice(dotsPerPoint, cuts, pages::pageDone);
        ITextRenderer renderer = new ITextRenderer(
                dotsPerPoint,
                dotsPerPixel,
                device,
                new ClosedAssets(
                        device, dotsPerPixel, StyleSheet.of(manuscript.style()), new Plates(manuscript.pictures())),
                cuts,
                new ITextReplacedElementFactory(device),
                new KernedText(cuts));
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        renderer.setDocument(document, "asset:/", new PrintNamespace());
        new ArchiveFile(FileFacts.of(manuscript, wording), document, device, pages).prepare(renderer);
        if (manuscript.kind() == Manuscript.Kind.PROOF) {
            renderer.setPdfPageEvent(new Watermark(wording.say("proof.stamp"), cuts, device.pen()));
        }
        renderer.layout();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.createPDF(out);
        return new Typeset(out.toByteArray(), pages.total(), List.of());
    }
}
