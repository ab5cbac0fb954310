package io.masthead.pdf.writer;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a structure element says beside its role: language, kind of list, spans and scope of cells, a note's id. */
final class StructureAttributes {
    private StructureAttributes() {}

    static void add(PdfStructureElement structure, String role, Element element) {
        if (element.hasAttribute("lang")) {
            structure.put(PdfName.LANG, new PdfString(element.getAttribute("lang")));
        }
        switch (role) {
            case "L" -> list(structure, element);
            case "TH", "TD" -> cell(structure, role, element);
            case "Figure" ->
                structure.put(PdfName.ALT, new PdfString(element.getAttribute("alt"), PdfObject.TEXT_UNICODE));
            case "Note" -> structure.put(new PdfName("ID"), new PdfString(element.getAttribute("id")));
            default -> {}
        }
    }

    /** Where on its page a figure stands, in points (ISO 32000-1, 14.8.5.4.3). */
    static void place(PdfStructureElement figure, Rectangle area) {
        PdfDictionary attributes = owned("Layout");
        attributes.put(new PdfName("BBox"), new PdfRectangle(area));
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.A, attributes);
    }

    private static void list(PdfStructureElement structure, Element element) {
        PdfDictionary attributes = owned("List");
        String numbering = element.getTagName().equals("ol") ? "Decimal" : "Disc";
        attributes.put(new PdfName("ListNumbering"), new PdfName(numbering));
        structure.put(PdfName.A, attributes);
    }

    private static void cell(PdfStructureElement structure, String role, Element element) {
        PdfDictionary attributes = owned("Table");
        put(attributes, "RowSpan", element.getAttribute("rowspan"));
        put(attributes, "ColSpan", element.getAttribute("colspan"));
        if (role.equals("TH")) {
            attributes.put(new PdfName("Scope"), new PdfName(scope(element)));
        }
        if (attributes.size() > 1) {
            structure.put(PdfName.A, attributes);
        }
    }

    private static String scope(Element cell) {
        if (cell.hasAttribute("scope")) {
            return cell.getAttribute("scope").equals("row") ? "Row" : "Column";
        }
        return isName(cell.getParentNode().getParentNode(), "thead") || !isFirst(cell) ? "Column" : "Row";
    }

    private static boolean isName(@Nullable Node node, String name) {
        return node instanceof Element element && element.getTagName().equals(name);
    }

    private static boolean isFirst(Element cell) {
        for (Node node = cell.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            if (node instanceof Element) {
                return false;
            }
        }
        return true;
    }

    private static PdfDictionary owned(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(new PdfName("O"), new PdfName(owner));
        return attributes;
    }

    private static void put(PdfDictionary attributes, String name, String value) {
        if (!value.isEmpty()) {
            PdfObject number = new PdfNumber(Integer.parseInt(value));
            attributes.put(new PdfName(name), number);
        }
    }
}
