package io.masthead.domain.document.docx;

import java.util.function.BiConsumer;

/** Reads through a content control, {@code w:sdt}; what Word makes by itself in one, a contents list, is left out. */
final class ContentControlReader {
    private final TextFlow flow;
    private boolean contents;

    ContentControlReader(TextFlow flow) {
        this.flow = flow;
    }

    void read(XmlCursor xml, BiConsumer<String, XmlCursor> content) {
        xml.children(name -> {
            switch (name) {
                case "w:sdtPr" -> properties(xml);
                case "w:sdtContent" -> content(xml, content);
                default -> {}
            }
        });
    }

    private void properties(XmlCursor xml) {
        xml.children(name -> {
            if (name.equals("w:docPartObj") || name.equals("w:docPartList")) {
                xml.children(part -> contents |= xml.value("w:val").equals("Table of Contents"));
            }
        });
    }

    private void content(XmlCursor xml, BiConsumer<String, XmlCursor> content) {
        if (contents) {
            flow.fields.beginDropped("TOC");
        }
        xml.children(name -> content.accept(name, xml));
        if (contents) {
            flow.fields.end();
        }
    }
}
