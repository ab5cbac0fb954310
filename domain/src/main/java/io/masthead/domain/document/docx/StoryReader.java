package io.masthead.domain.document.docx;

/** Reads blocks: of the document, a cell, a text box, a note (ECMA-376-1, 17.2.2). */
final class StoryReader {
    private final TextFlow flow;
    private final MarkReader marks;

    StoryReader(TextFlow flow) {
        this.flow = flow;
        this.marks = new MarkReader(flow);
    }

    /** Reads what is inside the element at which the cursor stands. */
    void read(XmlCursor xml) {
        xml.children(name -> block(name, xml));
    }

    private void block(String name, XmlCursor xml) {
        switch (name) {
            case "w:p" -> new ParagraphReader(flow).read(xml);
            case "w:sdtContent", "w:customXml", "mc:Fallback" -> read(xml);
            default -> marks.read(name, xml);
        }
    }
}
