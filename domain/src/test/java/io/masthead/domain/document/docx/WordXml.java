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
}
