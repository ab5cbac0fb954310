package io.masthead.domain.document.docx;

import org.jspecify.annotations.Nullable;

/** Reads {@code w:r}: letters that look alike (ECMA-376-1, 17.3.2.25). */
final class RunReader {
    private final TextFlow flow;
    private final String paragraphStyle;
    private CharacterLook look;
    private @Nullable Revision formatted;

    RunReader(TextFlow flow, String paragraphStyle) {
        this.flow = flow;
        this.paragraphStyle = paragraphStyle;
        this.look = CharacterLook.of(RunProperties.NONE, paragraphStyle, flow.context.styles);
    }

    void read(XmlCursor xml) {
        xml.children(name -> element(name, xml));
        if (formatted != null) {
            flow.context.changes.end();
        }
    }

    private void element(String name, XmlCursor xml) {
        switch (name) {
            case "w:rPr" -> properties(RunPropertiesReader.read(xml));
            case "w:t", "w:delText" -> flow.text(xml.text(), look);
            case "w:tab", "w:ptab" -> flow.text(" ", look);
            case "w:br", "w:cr" -> flow.lineBreak();
            case "w:noBreakHyphen" -> flow.text("\u2011", look);
            case "w:fldChar" -> field(xml.value("w:fldCharType"));
            case "w:instrText", "w:delInstrText" -> flow.fields.code(xml.text());
            default -> {}
        }
    }

    private void properties(RunPropertiesReader properties) {
        look = CharacterLook.of(properties.properties(flow.context.reading), paragraphStyle, flow.context.styles);
        formatted = properties.formatted();
        if (formatted != null) {
            flow.context.changes.begin(WordChange.Kind.FORMATTED, formatted, flow.place());
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> flow.fields.begin();
            case "separate" -> flow.fields.separate();
            case "end" -> flow.fields.end();
            default -> {}
        }
    }
}
