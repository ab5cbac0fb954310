package io.masthead.domain.document.docx;

import io.masthead.domain.document.docx.Notes.NoteDraft;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:r}: letters that look alike, and what stands between letters (ECMA-376-1, 17.3.2.25, 17.3.3). */
final class RunReader {
    private final TextFlow flow;
    private final ReadingContext context;
    private final String paragraphStyle;
    private CharacterLook look;
    private @Nullable Revision formatted;

    RunReader(TextFlow flow, String paragraphStyle) {
        this.flow = flow;
        this.context = flow.context;
        this.paragraphStyle = paragraphStyle;
        this.look = CharacterLook.of(RunProperties.NONE, paragraphStyle, context.styles);
    }

    void read(XmlCursor xml) {
        xml.children(name -> element(name, xml));
        endFormatted();
    }

    private void endFormatted() {
        if (formatted != null) {
            context.changes.end();
        }
    }

    private void element(String name, XmlCursor xml) {
        switch (name) {
            case "w:rPr" -> properties(RunPropertiesReader.read(xml));
            case "w:t", "w:delText" -> flow.text(SymbolFont.letters(look.font(), xml.text()), look);
            case "w:tab", "w:ptab" -> flow.text(" ", look);
            case "w:br", "w:cr" -> flow.lineBreak();
            case "w:noBreakHyphen" -> flow.text("\u2011", look);
            case "w:softHyphen" -> flow.text("\u00AD", look);
            case "w:sym" -> symbol(xml.value("w:font"), xml.value("w:char"));
            case "w:ruby" -> ruby(xml);
            case "mc:AlternateContent" -> Alternatives.read(xml, it -> it.children(inner -> element(inner, xml)));
            default -> reference(name, xml);
        }
    }

    private void reference(String name, XmlCursor xml) {
        switch (name) {
            case "w:fldChar" -> flow.fields.character(xml.value("w:fldCharType"));
            case "w:instrText", "w:delInstrText" -> flow.fields.code(xml.text());
            case "w:footnoteReference" -> note(context.footnotes().get(xml.value("w:id")), xml.value("w:id"));
            case "w:endnoteReference" -> note(context.endnotes().get(xml.value("w:id")), xml.value("w:id"));
            case "w:commentReference" -> comment(xml.value("w:id"));
            case "w:drawing", "w:pict", "w:object" -> new PictureReader(flow).read(xml);
            default -> {}
        }
    }

    private void properties(RunPropertiesReader properties) {
        look = CharacterLook.of(properties.properties(context.reading), paragraphStyle, context.styles);
        endFormatted();
        formatted = properties.formatted();
        if (formatted != null) {
            context.changes.begin(WordChange.Kind.FORMATTED, formatted, flow.place());
        }
    }

    private void symbol(String font, String number) {
        String letter = SymbolFont.letter(font, number);
        if (!letter.isEmpty()) {
            flow.text(letter, look);
        } else if (flow.isKept()) {
            context.warnings.add(
                    WordWarningCode.SYMBOL, Words.of(flow.paragraph().line().soFar()), font, number);
        }
    }

    /** The reading of signs stands in brackets behind them (ECMA-376-1, 17.3.3.25). */
    private void ruby(XmlCursor xml) {
        var reading = new StringBuilder();
        xml.children(name -> {
            switch (name) {
                case "w:rt" -> reading.append(letters(xml));
                case "w:rubyBase" -> {
                    String base = letters(xml);
                    flow.text(base, look);
                    if (!reading.isEmpty()) {
                        flow.text("(" + reading + ")", look);
                        reportRuby(base, reading.toString());
                    }
                }
                default -> {}
            }
        });
    }

    private void reportRuby(String base, String reading) {
        if (flow.isKept()) {
            context.warnings.add(WordWarningCode.RUBY, base, reading);
        }
    }

    private static String letters(XmlCursor xml) {
        var letters = new StringBuilder();
        xml.children(name -> letters.append(name.equals("w:t") ? xml.text() : letters(xml)));
        return letters.toString();
    }

    /** The words of a note go and come with its mark. */
    private void note(@Nullable NoteDraft note, String id) {
        if (flow.fields.isDropping()) {
            return;
        }
        if (note != null) {
            context.changes.text(note.untouchedWords());
            note.changedAt(context, flow.place(), flow.isKept());
        }
        if (!flow.isKept()) {
            return;
        }
        if (note == null) {
            context.warnings.add(WordWarningCode.MISSING_PART, id);
        } else {
            note.referredAt(context);
            if (note.note() != null) {
                flow.paragraph().line().add(note.note());
            }
        }
    }

    private void comment(String id) {
        if (!context.comments.reference(id, flow.place())) {
            context.warnings.add(WordWarningCode.MISSING_PART, id);
        }
    }
}
