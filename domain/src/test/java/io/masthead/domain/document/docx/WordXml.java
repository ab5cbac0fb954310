package io.masthead.domain.document.docx;

/** Elements of WordprocessingML for tests; each takes and gives XML. */
final class WordXml {
    private WordXml() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** A paragraph. */
    static String p(String... content) {
        return "<w:p>" + String.join("", content) + "</w:p>";
    }

    /** The properties of a paragraph. */
    static String ppr(String... properties) {
        return "<w:pPr>" + String.join("", properties) + "</w:pPr>";
    }

    static String style(String id) {
        return value("pStyle", id);
    }

    /** A paragraph of that style. */
    static String styled(String style, String... content) {
        return p(ppr(style(style)), String.join("", content));
    }

    /** Letters without a look of their own. */
    static String r(String text) {
        return "<w:r>" + t(text) + "</w:r>";
    }

    /** Letters with these properties. */
    static String r(String properties, String text) {
        return "<w:r>" + rpr(properties) + t(text) + "</w:r>";
    }

    static String rpr(String... properties) {
        return "<w:rPr>" + String.join("", properties) + "</w:rPr>";
    }

    static String t(String text) {
        return "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t>";
    }

    static String on(String property) {
        return "<w:" + property + "/>";
    }

    static String off(String property) {
        return value(property, "0");
    }

    static String value(String property, Object value) {
        return "<w:" + property + " w:val=\"" + escaped(value.toString()) + "\"/>";
    }

    private static final String BY = " w:id=\"7\" w:author=\"Ada\" w:date=\"2026-03-01T09:30:00Z\"";

    /** A tracked change around runs, or as a property of a mark, a row or a cell. */
    static String tracked(String element, String... content) {
        return "<w:" + element + BY + ">" + String.join("", content) + "</w:" + element + ">";
    }

    static String ins(String text) {
        return tracked("ins", r(text));
    }

    static String del(String text) {
        return tracked("del", "<w:r><w:delText xml:space=\"preserve\">" + escaped(text) + "</w:delText></w:r>");
    }

    /** A paragraph whose end is inserted or deleted. */
    static String endTracked(String element, String... content) {
        return p(ppr(rpr(tracked(element))), String.join("", content));
    }

    /** A paragraph of a list. */
    static String item(int number, int level, String... content) {
        return p(ppr(numbered(number, level)), String.join("", content));
    }

    static String numbered(int number, int level) {
        return "<w:numPr>" + value("ilvl", level) + value("numId", number) + "</w:numPr>";
    }

    static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String trpr(String... properties) {
        return "<w:trPr>" + String.join("", properties) + "</w:trPr>";
    }

    static String tc(String text) {
        return "<w:tc><w:tcPr/>" + p(r(text)) + "</w:tc>";
    }

    static String tc(String properties, String... content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", content) + "</w:tc>";
    }

    /** A field with its code and its result. */
    static String field(String code, String... result) {
        return fieldSign("begin") + "<w:r><w:instrText xml:space=\"preserve\">" + escaped(code) + "</w:instrText></w:r>"
                + fieldSign("separate") + String.join("", result) + fieldSign("end");
    }

    static String fieldSign(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    /** A picture in a line; the properties are those of {@code wp:docPr}. */
    static String picture(String relationship, String properties) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/>" + properties
                + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"n\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
                + "r:embed=\"" + relationship
                + "\"/><a:stretch/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r>";
    }

    /** A box with that text. */
    static String textBox(String content) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/>"
                + "<wp:docPr id=\"2\" name=\"Box\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/"
                + "wordprocessingShape\"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent>" + content
                + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:rect><v:textbox><w:txbxContent>" + content
                + "</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }
}
