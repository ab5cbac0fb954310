package io.masthead.pdf.writer;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Link annotations, each a kid of the structure element that holds its text (ISO 14289-1, 7.18.5). */
final class LinkAnnotations {
    private static final int LONGEST_DESCRIPTION = 500;

    private final ITextRenderer renderer;
    private final StructureTree structure;
    private final Set<String> placed = new HashSet<>();

    LinkAnnotations(ITextRenderer renderer, StructureTree structure) {
        this.renderer = renderer;
        this.structure = structure;
    }

    /** Puts the link of a box on the page that is painted, once for each line. */
    void place(RenderingContext context, Box box, Element element, Rectangle area) {
        PdfStructureElement link = structure.link(element);
        String key = context.getPageNo() + " " + area.getLeft() + " " + area.getBottom() + " " + area.getRight();
        if (link == null || !PageContainment.contains(context, box) || !placed.add(key)) {
            return;
        }
        PdfAction action = action(context, element.getAttribute("href"));
        if (action == null) {
            return;
        }
        PdfWriter writer = requireNonNull(renderer.getWriter());
        PdfAnnotation annotation =
                new PdfAnnotation(writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, new PdfString(words(element), PdfObject.TEXT_UNICODE));
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        join(context, link, annotation);
        writer.addAnnotation(annotation);
    }

    /** Each of its lines says what the whole link says; of a very long one the beginning. */
    private static String words(Element link) {
        String words = link.getTextContent().strip();
        return words.substring(0, Math.min(LONGEST_DESCRIPTION, words.length()));
    }

    private void join(RenderingContext context, PdfStructureElement link, PdfAnnotation annotation) {
        int key = structure.root().addExistingObject(link.getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, requireNonNull(renderer.getWriter()).getPageReference(context.getPageNo() + 1));
        if (link.get(PdfName.K) instanceof PdfArray kids) {
            kids.add(reference);
        }
    }

    private @Nullable PdfAction action(RenderingContext context, String href) {
        if (!href.startsWith("#")) {
            return new PdfAction(href);
        }
        Box target = renderer.getSharedContext().getBoxById(href.substring(1));
        if (target == null) {
            return null;
        }
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.GOTO);
        action.put(PdfName.D, destination(context, target));
        return action;
    }

    private PdfDestination destination(RenderingContext context, Box target) {
        var pages = requireNonNull(requireNonNull(renderer.getRootBox()).getLayer());
        PageBox page = requireNonNull(pages.getPage(context, target.getAbsY()));
        int fromTop = page.getMarginBorderPadding(context, Edge.TOP) + target.getAbsY() - page.getTop();
        float y = (page.getHeight(context) - fromTop) / renderer.getDotsPerPoint();
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
        destination.addPage(requireNonNull(renderer.getWriter()).getPageReference(page.getPageNo() + 1));
        return destination;
    }
}
