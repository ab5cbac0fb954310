package io.masthead.domain.document.docx.write;

import java.io.IOException;
import java.io.OutputStream;

/** The styles of the template. Lengths are in twentieths of a point, sizes of letters in halves of one. */
final class Styles {

    private static final String TEXT_SIZE = "22";
    private static final String SMALL_SIZE = "18";
    private static final String INDENT = "360";

    private final StyleWriter styles;

    private Styles(StyleWriter styles) {
        this.styles = styles;
    }

    static void write(OutputStream out, WordTemplate template) throws IOException {
        var xml = new Xml(out, "w:styles", "xmlns:w", Namespaces.WORD);
        defaults(xml, template);
        var styles = new Styles(new StyleWriter(xml, template));
        styles.titles();
        styles.lists();
        styles.quotations();
        styles.tables();
        styles.figuresAndNotes();
        xml.finish();
    }

    private static void defaults(Xml xml, WordTemplate template) throws IOException {
        var face = template.textFace().name();
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        xml.empty("w:rFonts", "w:ascii", face, "w:eastAsia", face, "w:hAnsi", face, "w:cs", face);
        xml.value("w:sz", TEXT_SIZE).value("w:szCs", TEXT_SIZE);
        var language = LanguageTag.of(template.language());
        xml.empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", language);
        xml.end().end().start("w:pPrDefault").start("w:pPr");
        xml.empty("w:spacing", "w:after", "120", "w:line", "288", "w:lineRule", "auto");
        xml.end().end().end();
    }

    private void titles() throws IOException {
        styles.normal();
        styles.paragraph(ParagraphStyle.TITLE, "Title").next("Normal").kept().space(0, 120);
        styles.heading("48").done();
        styles.paragraph(ParagraphStyle.BYLINE, "Byline").next("Normal").kept().space(0, 360);
        styles.sans(TEXT_SIZE).done();
        styles.paragraph(ParagraphStyle.COVER, "Cover").space(0, 120);
        styles.heading("28").done();
        String[] sizes = {"36", "30", "26", "22"};
        for (int level = 1; level <= sizes.length; level++) {
            styles.paragraph(ParagraphStyle.HEADING + level, "heading " + level).next("Normal");
            styles.kept().space(360, 120).outline(level - 1);
            styles.heading(sizes[level - 1]).done();
        }
    }

    private void lists() throws IOException {
        styles.paragraph(ParagraphStyle.LIST, "List Paragraph").space(0, 60).done();
        further(ParagraphStyle.LIST_CONTINUE, "List Continue", "Normal");
    }

    private void further(String id, String name, String base) throws IOException {
        for (int level = 0; level <= Numbering.DEEPEST; level++) {
            var called = name + (level == 0 ? "" : " " + (level + 1));
            styles.paragraph(ParagraphStyle.atLevel(id, level), called, level == 0 ? base : id);
            styles.space(0, 60).indent(Numbering.indent(level)).done();
        }
    }

    private void quotations() throws IOException {
        styles.paragraph(ParagraphStyle.QUOTE, "Quote")
                .indent(INDENT)
                .coloured()
                .done();
        styles.paragraph(ParagraphStyle.QUOTE_LIST, "Quote List", ParagraphStyle.QUOTE);
        styles.space(0, 60).done();
        further(ParagraphStyle.QUOTE_LIST_CONTINUE, "Quote List Continue", ParagraphStyle.QUOTE);
        styles.paragraph(ParagraphStyle.PULL_QUOTE, "Pull Quote")
                .space(240, 240)
                .indent(INDENT);
        styles.heading("28").done();
    }

    private void tables() throws IOException {
        styles.paragraph(ParagraphStyle.CAPTION, "caption")
                .space(0, 240)
                .sans(SMALL_SIZE)
                .done();
        styles.paragraph(ParagraphStyle.TABLE_CAPTION, "Table Caption", ParagraphStyle.CAPTION);
        styles.kept().space(240, 60).done();
        styles.paragraph(ParagraphStyle.TABLE_TEXT, "Table Text")
                .space(40, 40)
                .sans(SMALL_SIZE)
                .done();
        for (String scope : new String[] {"", "Col", "Row", "Colgroup", "Rowgroup"}) {
            var name = "Table Heading" + (scope.isEmpty() ? "" : " " + scope);
            styles.paragraph(ParagraphStyle.TABLE_HEADING + scope, name, ParagraphStyle.TABLE_TEXT);
            styles.heading(SMALL_SIZE).done();
        }
        styles.paragraph(ParagraphStyle.TABLE_GAP, "Table Gap")
                .space(0, 0)
                .sans("8")
                .done();
        styles.ruledTable(ParagraphStyle.TABLE, "House Table");
    }

    private void figuresAndNotes() throws IOException {
        styles.paragraph(ParagraphStyle.FIGURE, "Figure").kept().space(240, 60).done();
        styles.paragraph(ParagraphStyle.FIGURE_CAPTION, "Figure Caption", ParagraphStyle.CAPTION)
                .done();
        styles.paragraph(ParagraphStyle.NOTE, "footnote text")
                .space(0, 40)
                .sans(SMALL_SIZE)
                .done();
        styles.character(ParagraphStyle.NOTE_REFERENCE, "footnote reference")
                .raised()
                .done();
        styles.character(ParagraphStyle.LINK, "Hyperlink")
                .coloured()
                .underlined()
                .done();
    }
}
