package io.masthead.pdf.writer;

import io.masthead.pdf.limit.TimeLimit;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * The structure tree, made from the print document before a page is painted, so that its order is the reading order.
 * Each run of text knows its leaf. OpenPDF cannot mix text and elements in one parent: there the text gets a Span.
 */
final class StructureTree {
    private final PdfStructureTreeRoot root;
    private final IdentityHashMap<Node, PdfStructureElement> leaves = new IdentityHashMap<>();
    private final IdentityHashMap<Element, PdfStructureElement> links = new IdentityHashMap<>();
    private int headingLevel;

    StructureTree(PdfStructureTreeRoot root, Document document) {
        this.root = root;
        for (Node node = document.getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element body && body.getTagName().equals("body")) {
                children(body, new PdfStructureElement(root, new PdfName("Document")));
            }
        }
    }

    PdfStructureTreeRoot root() {
        return root;
    }

    /** The leaf of a run of text, or of what an element generates; null for what is no content. */
    @Nullable
    PdfStructureElement leaf(Node node) {
        return leaves.get(node);
    }

    /** The link that an element is; null where it is none. */
    @Nullable
    PdfStructureElement link(Element element) {
        return links.get(element);
    }

    private void children(Element holder, PdfStructureElement parent) {
        boolean mixed = !isLeafRole(parent) || hasRoledContent(holder);
        children(holder, parent, mixed);
    }

    private void children(Element holder, PdfStructureElement parent, boolean mixed) {
        for (Node node = holder.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text && (!text.getData().isBlank() || keepsApart(holder))) {
                leaves.put(text, mixed ? textElement(parent) : parent);
            } else if (node instanceof Element element && !StructureTypes.isArtifact(element) && speaks(element)) {
                element(element, parent, mixed);
            }
        }
    }

    private void element(Element element, PdfStructureElement parent, boolean mixed) {
        TimeLimit.check();
        String role = StructureTypes.of(element);
        if (role == null) {
            children(element, parent, mixed);
            return;
        }
        PdfStructureElement made = new PdfStructureElement(parent, new PdfName(level(role)));
        StructureAttributes.add(made, role, element);
        switch (role) {
            case "Link" -> link(element, made);
            case "LI" -> item(element, made);
            case "Figure" -> leaves.put(element, made);
            default -> children(element, made);
        }
    }

    /** A link's text stands in Spans, because its annotations join them as kids. */
    private void link(Element element, PdfStructureElement link) {
        links.put(element, link);
        children(element, link, true);
        if (StructureTypes.inContents(element)) {
            leaves.put(element, textElement(link));
        }
    }

    private void item(Element item, PdfStructureElement made) {
        Node first = item.getFirstChild();
        if (first instanceof Element label && label.getAttribute("class").equals("label")) {
            PdfStructureElement lbl = new PdfStructureElement(made, new PdfName("Lbl"));
            children(label, lbl);
            item.removeChild(label);
            children(item, new PdfStructureElement(made, new PdfName("LBody")));
            item.insertBefore(label, item.getFirstChild());
        }
    }

    /** A heading never skips a level (ISO 14289-1, 7.4.2). */
    private String level(String role) {
        if (!Set.of("H1", "H2", "H3", "H4").contains(role)) {
            return role;
        }
        headingLevel = Math.min(role.charAt(1) - '0', headingLevel + 1);
        return "H" + headingLevel;
    }

    private static PdfStructureElement textElement(PdfStructureElement parent) {
        return new PdfStructureElement(parent, new PdfName(isLeafRole(parent) ? "Span" : "P"));
    }

    private static boolean isLeafRole(PdfStructureElement element) {
        PdfObject role = element.get(PdfName.S);
        return role != null && StructureTypes.HOLD_TEXT.contains(role.toString().substring(1));
    }

    private static boolean hasRoledContent(Element holder) {
        for (Node node = holder.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && !StructureTypes.isArtifact(element)
                    && speaks(element)
                    && (StructureTypes.of(element) != null || hasRoledContent(element))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is something to hear: text, a cell's place, or a picture that says what it shows. */
    private static boolean speaks(Element element) {
        return Set.of("td", "th").contains(element.getTagName())
                || !element.getTextContent().isBlank()
                || keepsApart(element)
                || isDescribed(element)
                || holdsDescribed(element.getElementsByTagName("img"));
    }

    /** A run that is only the space between two others. */
    private static boolean keepsApart(Element run) {
        return run.getTagName().equals("span")
                && run.getTextContent().equals(" ")
                && isInline(run.getPreviousSibling())
                && isInline(run.getNextSibling());
    }

    private static boolean isInline(@Nullable Node node) {
        return node instanceof Element element && PrintNamespaceHandler.INLINE.contains(element.getTagName());
    }

    private static boolean holdsDescribed(NodeList pictures) {
        for (int i = 0; i < pictures.getLength(); i++) {
            if (isDescribed((Element) pictures.item(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDescribed(Element element) {
        return !element.getAttribute("alt").isBlank();
    }
}
