package io.masthead.pdf.file;

import static java.util.Objects.requireNonNull;

import io.masthead.domain.asset.PictureFile;
import io.masthead.domain.edition.Finding;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Typesetter.Progress;
import io.masthead.pdf.letter.KernedText;
import io.masthead.pdf.letter.TypeCase;
import io.masthead.pdf.makeup.Pages;
import io.masthead.pdf.makeup.Sharpness;
import io.masthead.pdf.page.Wording;
import io.masthead.pdf.paragraph.Justification;
import io.masthead.pdf.paragraph.LineBreaks;
import io.masthead.pdf.paragraph.Paragraphs;
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
public final class BulletinFile {
    private BulletinFile() {}

    /**
     * What was written.
     *
     * @param pdf the bytes
     * @param pages how many pages
     * @param findings what a careful typesetter would not print, in the order of the pages
     */
    public record Written(byte[] pdf, int pages, List<Finding> findings) {}

    /** The finished file. Throws CancellationException when the thread is interrupted. */
    public static Written write(Document document, Manuscript manuscript, Wording wording, Progress progress) {
        TypeCase cuts = TypeCase.SHARED;
        PageCount pages = new PageCount(progress);
        float dotsPerPoint = ITextRenderer.DEFAULT_DOTS_PER_POINT;
        int dotsPerPixel = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
        PrintDevice device = new PrintDevice(dotsPerPoint, cuts, pages::pageDone);
        ClosedAssets assets = new ClosedAssets(device, dotsPerPixel, new Plates(manuscript.pictures()));
        ITextRenderer renderer = new ITextRenderer(
                dotsPerPoint,
                dotsPerPixel,
                device,
                assets,
                cuts,
                new ITextReplacedElementFactory(device),
                new KernedText(cuts));
        PrintNamespace namespace = new PrintNamespace();
        SharedContext shared = renderer.getSharedContext();
        style(shared, new PrintStyles(assets, ParsedSheets.of(manuscript.style())));
        LayoutContext units = shared.newLayoutContextInstance(new ITextFontContext());
        Paragraphs paragraphs =
                new Paragraphs(cuts, units, element -> box(shared, namespace, element), PrintNamespace::language);
        shared.setLineBreakingStrategy(new LineBreaks(paragraphs, namespace::takeAsked));
        renderer.setDocument(document, "asset:/", namespace);
        new ArchiveFile(manuscript, FileFacts.of(manuscript, wording), document, device, pages).prepare(renderer);
        renderer.layout();
        Pages made = Pages.make(requireNonNull(renderer.getRootBox()), units, dotsPerPoint);
        Justification justification = new Justification(paragraphs, cuts, units);
        justification.fill(requireNonNull(renderer.getRootBox()));
        device.fill(justification);
        if (manuscript.kind() == Manuscript.Kind.PROOF) {
            renderer.setPdfPageEvent(new ProofMarks(wording.say("proof.stamp"), cuts, device.pen(), made));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.createPDF(out);
        Sharpness sharpness = new Sharpness(address -> pixels(manuscript, address), dotsPerPoint);
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
    private static void style(SharedContext shared, PrintStyles styles) {
        shared.setCss(styles);
    }

    private static int pixels(Manuscript manuscript, String address) {
        return Optional.ofNullable(manuscript.pictures().get(address))
                .flatMap(picture -> PictureFile.read(picture.bytes()))
                .map(PictureFile::width)
                .orElse(0);
    }

    private static @Nullable Box box(SharedContext shared, PrintNamespace namespace, Element element) {
        String id = namespace.getID(element);
        return id == null ? null : shared.getBoxById(id);
    }
}
