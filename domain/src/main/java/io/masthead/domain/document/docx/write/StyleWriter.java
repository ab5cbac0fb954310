package io.masthead.domain.document.docx.write;

import java.io.IOException;

/** One style after the other, its paragraph's properties before those of its letters, as the schema of Word orders them. */
final class StyleWriter {

    private final Xml xml;
    private final WordTemplate template;
    private boolean isParagraph;
    private boolean hasLetters;
    private String indent = "";
    private String spaceBefore = "";
    private String spaceAfter = "";
    private int outline = -1;
    private boolean isKept;

    StyleWriter(Xml xml, WordTemplate template) {
        this.xml = xml;
        this.template = template;
    }

    void normal() throws IOException {
        xml.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.value("w:name", "Normal").empty("w:qFormat").end();
    }

    StyleWriter paragraph(String id, String name) throws IOException {
        return paragraph(id, name, "Normal");
    }

    /** A style that is another one with something changed, so that who does not know it takes it for that. */
    StyleWriter paragraph(String id, String name, String base) throws IOException {
        xml.start("w:style", "w:type", "paragraph", "w:styleId", id).value("w:name", name);
        xml.value("w:basedOn", base);
        isParagraph = true;
        return this;
    }

    StyleWriter character(String id, String name) throws IOException {
        xml.start("w:style", "w:type", "character", "w:styleId", id).value("w:name", name);
        return this;
    }

    /** What a paragraph is that follows, when somebody presses Enter. */
    StyleWriter next(String id) throws IOException {
        xml.value("w:next", id);
        return this;
    }

    StyleWriter kept() {
        isKept = true;
        return this;
    }

    StyleWriter space(int before, int after) {
        spaceBefore = String.valueOf(before);
        spaceAfter = String.valueOf(after);
        return this;
    }

    StyleWriter indent(String left) {
        indent = left;
        return this;
    }

    /** The level in the outline, from 0. */
    StyleWriter outline(int level) {
        outline = level;
        return this;
    }

    StyleWriter sans(String size) throws IOException {
        letters();
        face();
        return size(size);
    }

    StyleWriter heading(String size) throws IOException {
        letters();
        face();
        xml.value("w:color", template.hex());
        return size(size);
    }

    StyleWriter coloured() throws IOException {
        letters();
        xml.value("w:color", template.hex());
        return this;
    }

    StyleWriter underlined() throws IOException {
        letters();
        xml.value("w:u", "single");
        return this;
    }

    StyleWriter raised() throws IOException {
        letters();
        xml.value("w:vertAlign", "superscript");
        return this;
    }

    void done() throws IOException {
        if (hasLetters) {
            xml.end();
        } else {
            properties();
        }
        xml.end();
        hasLetters = false;
    }

    /** A table with a rule under each row; a cell of a heading is told by its paragraphs. */
    void ruledTable(String id, String name) throws IOException {
        xml.start("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", id)
                .value("w:name", name);
        xml.start("w:tblPr").start("w:tblBorders");
        for (String edge : new String[] {"w:top", "w:bottom", "w:insideH"}) {
            xml.empty(edge, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "8C8C8C");
        }
        xml.end().start("w:tblCellMar");
        xml.empty("w:left", "w:w", "80", "w:type", "dxa").empty("w:right", "w:w", "80", "w:type", "dxa");
        xml.end().end().end();
    }

    private void letters() throws IOException {
        if (!hasLetters) {
            properties();
            xml.start("w:rPr");
            hasLetters = true;
        }
    }

    private void face() throws IOException {
        var face = template.headingFace().name();
        xml.empty("w:rFonts", "w:ascii", face, "w:eastAsia", face, "w:hAnsi", face, "w:cs", face);
    }

    private StyleWriter size(String size) throws IOException {
        xml.value("w:sz", size).value("w:szCs", size);
        return this;
    }

    private void properties() throws IOException {
        if (isParagraph) {
            xml.empty("w:qFormat").start("w:pPr");
            if (isKept) {
                xml.empty("w:keepNext").empty("w:keepLines");
            }
            if (!spaceAfter.isEmpty()) {
                xml.empty("w:spacing", "w:before", spaceBefore, "w:after", spaceAfter);
            }
            if (!indent.isEmpty()) {
                xml.empty("w:ind", "w:left", indent);
            }
            if (outline >= 0) {
                xml.value("w:outlineLvl", String.valueOf(outline));
            }
            xml.end();
        }
        isParagraph = false;
        isKept = false;
        spaceBefore = "";
        spaceAfter = "";
        indent = "";
        outline = -1;
    }
}
