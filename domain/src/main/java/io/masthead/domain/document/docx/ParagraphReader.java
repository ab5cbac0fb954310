package io.masthead.domain.document.docx;

import org.jspecify.annotations.Nullable;

/** Reads {@code w:p} (ECMA-376-1, 17.3.1.22). */
final class ParagraphReader {
    private final TextFlow flow;
    private final ReadingContext context;
    private final MarkReader marks;
    private ParagraphPropertiesReader properties = ParagraphPropertiesReader.none();
    private ParagraphProperties read = ParagraphProperties.NONE;

    ParagraphReader(TextFlow flow) {
        this.flow = flow;
        this.context = flow.context;
        this.marks = new MarkReader(flow);
    }

    void read(XmlCursor xml) {
        context.warnings.nextParagraph();
        context.budget.spend(Budget.BLOCK);
        xml.children(name -> element(name, xml));
        end();
    }

    private void element(String name, XmlCursor xml) {
        switch (name) {
            case "w:pPr" -> {
                properties = ParagraphPropertiesReader.read(xml);
                read = properties.properties(context.reading);
            }
            case "w:r" -> new RunReader(flow, read.style()).read(xml);
            case "w:ins" -> tracked(xml, WordChange.Kind.INSERTED, context.hasInserted());
            case "w:del" -> tracked(xml, WordChange.Kind.DELETED, !context.hasInserted());
            case "w:moveTo" -> moved(xml, false, context.hasInserted());
            case "w:moveFrom" -> moved(xml, true, !context.hasInserted());
            case "w:hyperlink" -> hyperlink(xml);
            case "w:fldSimple" -> field(xml);
            case "w:sdt" -> new ContentControlReader(flow).read(xml, this::element);
            case "w:smartTag", "w:customXml", "w:dir", "w:bdo" -> inside(xml);
            case "m:oMath", "m:oMathPara" -> signs(xml);
            case "mc:AlternateContent" -> Alternatives.read(xml, it -> inside(xml));
            case "w:subDoc" -> subdocument(xml.value("r:id"));
            default -> marks.read(name, xml);
        }
    }

    private void inside(XmlCursor xml) {
        xml.children(name -> element(name, xml));
    }

    private void tracked(XmlCursor xml, WordChange.Kind kind, boolean present) {
        flow.tracked(kind, Revision.at(xml), present, () -> inside(xml));
    }

    private void moved(XmlCursor xml, boolean source, boolean present) {
        flow.moved(source, Revision.at(xml), present, () -> inside(xml));
    }

    private void hyperlink(XmlCursor xml) {
        var target = flow.relationships.get(xml.value("r:id"));
        String anchor = xml.value("w:anchor");
        String address = (target == null ? "" : target.target()) + (anchor.isEmpty() ? "" : "#" + anchor);
        if (address.isEmpty()) {
            inside(xml);
        } else {
            flow.linked(address, () -> inside(xml));
        }
    }

    private void field(XmlCursor xml) {
        flow.fields.begin();
        flow.fields.code(xml.value("w:instr"));
        flow.fields.separate();
        inside(xml);
        flow.fields.end();
    }

    /** An equation that stands among paragraphs. */
    void equation(XmlCursor xml) {
        context.warnings.nextParagraph();
        signs(xml);
        end();
    }

    private void signs(XmlCursor xml) {
        String line = EquationReader.line(xml);
        if (flow.isKept()) {
            context.warnings.add(WordWarningCode.EQUATION, line);
        }
        flow.text(line, CharacterLook.of(RunProperties.NONE, read.style(), context.styles));
    }

    private void subdocument(String id) {
        var target = flow.relationships.get(id);
        context.warnings.add(WordWarningCode.ALTERNATIVE_CHUNK, target == null ? id : target.target());
    }

    private void end() {
        properties.pages().report(flow);
        Revision formatted = properties.formatted();
        if (formatted != null) {
            context.changes.note(WordChange.Kind.FORMATTED, formatted, flow.place());
        }
        RunPropertiesReader mark = properties.mark();
        flow.endParagraph(ParagraphMeaning.of(read, context), mark == null || isPresent(mark));
    }

    /** The mark of a moved paragraph is no change of its own: its words are. */
    private boolean isPresent(RunPropertiesReader mark) {
        change(mark.inserted(), WordChange.Kind.PARAGRAPH_SPLIT);
        change(mark.deleted(), WordChange.Kind.PARAGRAPH_JOINED);
        return mark.isPresent(context.reading);
    }

    private void change(@Nullable Revision revision, WordChange.Kind kind) {
        if (revision != null) {
            context.changes.note(kind, revision, flow.place());
        }
    }
}
