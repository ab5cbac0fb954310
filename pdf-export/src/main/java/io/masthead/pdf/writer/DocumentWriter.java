package io.masthead.pdf.writer;

import static java.util.Objects.requireNonNull;

import io.masthead.domain.asset.PictureHeader;
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
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/** Lays a print document out, paginates and writes it, with the engine's parts replaced by ours. Serves one document. */
public final class DocumentWriter {
    private static final FontResolver FONTS = FontResolver.SHARED;
    private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;

    /** Addresses of the document's pictures are relative to it; nothing is fetched from it. */
    private static final String BASE_URI = "asset:/";

    private final Manuscript manuscript;
    private final PrintMessages messages;
    private final PageProgress pages;
    private final TaggedOutputDevice device;
    private final ITextRenderer renderer;
    private final PrintNamespaceHandler namespace = new PrintNamespaceHandler();
    private final LayoutContext units;
    private final JustifiedParagraphs paragraphs;

    private DocumentWriter(Manuscript manuscript, PrintMessages messages, Progress progress) {
        this.manuscript = manuscript;
        this.messages = messages;
        pages = new PageProgress(progress);
        device = new TaggedOutputDevice(DOTS_PER_POINT, FONTS, pages::pageDone);
        OfflineUserAgent agent = new OfflineUserAgent(device, DOTS_PER_PIXEL, new ImageEmbedder(manuscript.pictures()));
        renderer = new ITextRenderer(
                DOTS_PER_POINT,
                DOTS_PER_PIXEL,
                device,
                agent,
                FONTS,
                new ITextReplacedElementFactory(device),
                new KernedTextRenderer(FONTS));
        SharedContext shared = renderer.getSharedContext();
        setStyles(shared, new DocumentStyles(agent, StyleSheetCache.of(manuscript.style())));
        units = shared.newLayoutContextInstance(new ITextFontContext());
        paragraphs = new JustifiedParagraphs(
                FONTS, units, element -> box(shared, namespace, element), PrintNamespaceHandler::language);
        shared.setLineBreakingStrategy(new LineBreaker(paragraphs, namespace::takeCurrent));
    }

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
        return new DocumentWriter(manuscript, messages, progress).write(document);
    }

    /**
     * The document in lines and pages, for who looks at it: nothing is written until a page is asked for. Throws
     * CancellationException when the thread is interrupted.
     */
    public static LaidOutDocument layOut(Document document, Manuscript manuscript, PrintMessages messages) {
        DocumentWriter writer = new DocumentWriter(manuscript, messages, fraction -> {});
        Layout layout = writer.layOut(document);
        PagePainter painter = new PagePainter(writer.renderer, writer.device);
        return new LaidOutDocument(painter, layout.pagination(), writer.findings(layout));
    }

    private Written write(Document document) {
        DocumentMetadata metadata = DocumentMetadata.of(manuscript, messages);
        new PdfAConformance(manuscript, metadata, document, device, pages).prepare(renderer);
        Layout layout = layOut(document);
        byte[] pdf = paint(layout.pagination());
        return new Written(pdf, pages.total(), findings(layout));
    }

    /** Pages, and how the spaces of their lines are filled. */
    private record Layout(Pagination pagination, Justification justification) {}

    private Layout layOut(Document document) {
        renderer.setDocument(document, BASE_URI, namespace);
        renderer.layout();
        BlockBox root = requireNonNull(renderer.getRootBox());
        Pagination pagination = Pagination.of(root, units, DOTS_PER_POINT);
        Justification justification = new Justification(paragraphs, FONTS, units);
        justification.fill(root);
        device.setJustification(justification);
        return new Layout(pagination, justification);
    }

    private byte[] paint(Pagination pagination) {
        if (manuscript.kind() == Manuscript.Kind.PROOF) {
            String stamp = messages.get("proof.stamp");
            renderer.setPdfPageEvent(new ProofMarks(stamp, FONTS, device.painter(), pagination));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.createPDF(out);
        return out.toByteArray();
    }

    private List<Finding> findings(Layout layout) {
        ImageResolution resolution = new ImageResolution(address -> pixels(manuscript, address), DOTS_PER_POINT);
        return layout.pagination()
                .findings(line -> difference(layout.justification(), line) / DOTS_PER_POINT, resolution);
    }

    /** By how much a line is overfull; negative where it is underfull. */
    private static float difference(Justification justification, LineBox line) {
        float excess = justification.excess(line);
        return excess > 0 ? excess : -justification.shortfall(line);
    }

    /** Deprecated as it is, there is no other way to hand parsed sheets over. */
    @SuppressWarnings("deprecation")
    private static void setStyles(SharedContext shared, DocumentStyles styles) {
        shared.setCss(styles);
    }

    private static int pixels(Manuscript manuscript, String address) {
        return Optional.ofNullable(manuscript.pictures().get(address))
                .flatMap(picture -> PictureHeader.read(picture.bytes()))
                .map(PictureHeader::width)
                .orElse(0);
    }

    private static @Nullable Box box(SharedContext shared, PrintNamespaceHandler namespace, Element element) {
        String id = namespace.getID(element);
        return id == null ? null : shared.getBoxById(id);
    }
}
