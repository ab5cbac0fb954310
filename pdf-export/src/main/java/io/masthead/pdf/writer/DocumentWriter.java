package io.masthead.pdf.writer;

import static java.util.Objects.requireNonNull;

import io.masthead.domain.asset.PictureFile;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Typesetter.Progress;
import io.masthead.domain.preflight.Finding;
import io.masthead.pdf.font.FontResolver;
import io.masthead.pdf.font.KernedTextRenderer;
import io.masthead.pdf.linebreak.Justification;
import io.masthead.pdf.linebreak.JustifiedParagraphs;
import io.masthead.pdf.linebreak.LineBreaker;
import io.masthead.pdf.pagination.ImageResolution;
import io.masthead.pdf.pagination.Pagination;
import io.masthead.pdf.template.PrintMessages;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/** Lays a print document out and writes it. A renderer serves one document and one thread. */
public final class DocumentWriter {
    private DocumentWriter() {}

    /**
     * What was written.
     *
     * @param pdf the bytes
     * @param pages how many pages
     * @param findings what a careful typesetter would not print, in the order of the pages
     */
    public record Written(byte[] pdf, int pages, List<Finding> findings) {}

    /** The finished file. Throws CancellationException when the thread is interrupted. */
    public static Written write(Document document, Manuscript manuscript, PrintMessages messages, Progress progress) {
        FontResolver cuts = FontResolver.SHARED;
        PageProgress pages = new PageProgress(progress);
        float dotsPerPoint = ITextRenderer.DEFAULT_DOTS_PER_POINT;
        int dotsPerPixel = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
        TaggedOutputDevice device = new TaggedOutputDevice(dotsPerPoint, cuts, pages::pageDone);
        OfflineUserAgent assets = new OfflineUserAgent(device, dotsPerPixel, new ImageEmbedder(manuscript.pictures()));
        ITextRenderer renderer = new ITextRenderer(
                dotsPerPoint,
                dotsPerPixel,
                device,
                assets,
                cuts,
                new ITextReplacedElementFactory(device),
                new KernedTextRenderer(cuts));
        PrintNamespaceHandler namespace = new PrintNamespaceHandler();
        SharedContext shared = renderer.getSharedContext();
        style(shared, new DocumentStyles(assets, StyleSheetCache.of(manuscript.style())));
        LayoutContext units = shared.newLayoutContextInstance(new ITextFontContext());
        JustifiedParagraphs paragraphs = new JustifiedParagraphs(
                cuts, units, element -> box(shared, namespace, element), PrintNamespaceHandler::language);
        shared.setLineBreakingStrategy(new LineBreaker(paragraphs, namespace::takeAsked));
        renderer.setDocument(document, "asset:/", namespace);
        new PdfAConformance(manuscript, DocumentMetadata.of(manuscript, messages), document, device, pages)
                .prepare(renderer);
        renderer.layout();
        Pagination made = Pagination.of(requireNonNull(renderer.getRootBox()), units, dotsPerPoint);
        Justification justification = new Justification(paragraphs, cuts, units);
        justification.fill(requireNonNull(renderer.getRootBox()));
        device.fill(justification);
        if (manuscript.kind() == Manuscript.Kind.PROOF) {
            renderer.setPdfPageEvent(new ProofMarks(messages.get("proof.stamp"), cuts, device.pen(), made));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.createPDF(out);
        ImageResolution sharpness = new ImageResolution(address -> pixels(manuscript, address), dotsPerPoint);
        return new Written(
                out.toByteArray(),
                pages.total(),
                made.findings(line -> difference(justification, line) / dotsPerPoint, sharpness));
    }

    /** By how much a line is wider than its measure; negative where it is too loose to reach it. */
    private static float difference(Justification justification, LineBox line) {
        float excess = justification.excess(line);
        return excess > 0 ? excess : -justification.shortfall(line);
    }

    /** Deprecated as it is, there is no other way to hand parsed sheets over. */
    @SuppressWarnings("deprecation")
    private static void style(SharedContext shared, DocumentStyles styles) {
        shared.setCss(styles);
    }

    private static int pixels(Manuscript manuscript, String address) {
        return Optional.ofNullable(manuscript.pictures().get(address))
                .flatMap(picture -> PictureFile.read(picture.bytes()))
                .map(PictureFile::width)
                .orElse(0);
    }

    private static @Nullable Box box(SharedContext shared, PrintNamespaceHandler namespace, Element element) {
        String id = namespace.getID(element);
        return id == null ? null : shared.getBoxById(id);
    }
}
