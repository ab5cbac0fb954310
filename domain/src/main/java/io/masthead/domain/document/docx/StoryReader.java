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

    /** Reads the element at which the cursor stands. */
    void block(String name, XmlCursor xml) {
        switch (name) {
            case "w:p" -> new ParagraphReader(flow).read(xml);
            case "w:tbl" -> new TableReader(flow).read(xml);
            case "w:sdt" -> new ContentControlReader(flow).read(xml, this::block);
            case "w:customXml", "w:ins", "w:del", "w:moveTo", "w:moveFrom" -> read(xml);
            case "mc:AlternateContent" -> Alternatives.read(xml, it -> read(xml));
            case "m:oMath", "m:oMathPara" -> new ParagraphReader(flow).equation(xml);
            case "w:altChunk" -> chunk(xml.value("r:id"));
            case "w:sectPr" -> PageProperties.read(xml).report(flow);
            default -> marks.read(name, xml);
        }
    }

    /** Another file that Word would insert here; it is not even opened. */
    private void chunk(String id) {
        var target = flow.relationships.get(id);
        flow.context.warnings.add(WordWarningCode.ALTERNATIVE_CHUNK, target == null ? id : target.target());
    }
}
