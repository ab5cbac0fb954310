package io.masthead.domain.document.docx;

import static io.masthead.domain.document.docx.WordParts.characterStyle;
import static io.masthead.domain.document.docx.WordParts.paragraphStyle;
import static io.masthead.domain.document.docx.WordXml.on;
import static io.masthead.domain.document.docx.WordXml.p;
import static io.masthead.domain.document.docx.WordXml.ppr;
import static io.masthead.domain.document.docx.WordXml.r;
import static io.masthead.domain.document.docx.WordXml.rpr;
import static io.masthead.domain.document.docx.WordXml.value;

/** What every file of the corpus has beside its text: styles, numberings, notes, comments where it names some, a picture. */
final class CorpusParts {
    /** The smallest PNG. */
    private static final byte[] PICTURE = java.util.HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcffff"
                    + "3f030005fe02fea72d9c2c0000000049454e44ae426082");

    private CorpusParts() {}

    static WordParts with(String body) {
        var file = WordParts.of(body);
        String comments = comment(body, 1, "Sure?") + comment(body, 2, "Yes.");
        if (!comments.isEmpty()) {
            file.part("comments", "comments", comments);
        }
        return file.styles(styles())
                .part("numbering", "numbering", numbering())
                .part("footnotes", "footnotes", notes("footnote"))
                .part("endnotes", "endnotes", notes("endnote"))
                .raw("word/media/image1.png", PICTURE)
                .link("pic", "image", "media/image1.png", false)
                .link("away", "image", "https://example.org/far.png", true)
                .link("site", "hyperlink", "https://example.org/", true)
                .link("mail", "hyperlink", "mailto:ada@example.org", true)
                .link("script", "hyperlink", "javascript:alert(1)", true)
                .link("chunk", "aFChunk", "chunk.html", false)
                .raw("word/chunk.html", "<p>never read</p>")
                .type("word/chunk.html", "text/html");
    }

    private static String[] styles() {
        return new String[] {
            "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault></w:docDefaults>",
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>",
            paragraphStyle("berschrift1", "heading 1", "Standard", ppr(value("outlineLvl", 0)), rpr(on("b"))),
            paragraphStyle("berschrift2", "heading 2", "Standard", ppr(value("outlineLvl", 1)), rpr(on("i"))),
            paragraphStyle("Own", "Our own heading", "berschrift2"),
            paragraphStyle("Plain", "Set like a heading", "berschrift2", ppr(value("outlineLvl", 9))),
            paragraphStyle("Titel", "Title", "Standard"),
            paragraphStyle("Zitat", "Quote", "Standard", rpr(on("i"))),
            paragraphStyle("PullQuote", "Pull Quote", "Standard"),
            paragraphStyle("Beschriftung", "caption", "Standard", rpr(on("i"))),
            paragraphStyle("Listenabsatz", "List Paragraph", "Standard", ppr("<w:ind w:left=\"720\"/>")),
            paragraphStyle("Nummer", "List Number", "Standard", ppr(WordXml.numbered(9, 0))),
            paragraphStyle("Lead", "Lead", "Standard", rpr(on("b"))),
            paragraphStyle("Einzug", "Indented", "Standard", ppr("<w:ind w:left=\"720\"/>")),
            characterStyle("Fett", "Strong", on("b")),
            characterStyle("Betont", "Emphasis", on("i")),
            "<w:style w:type=\"table\" w:styleId=\"Gitter\"><w:name w:val=\"Table Grid\"/></w:style>",
            "<w:style w:type=\"table\" w:styleId=\"Hell\"><w:name w:val=\"Light List\"/><w:tblStylePr w:type=\"firstRow\">"
                    + rpr(on("b")) + "</w:tblStylePr></w:style>"
        };
    }

    private static String numbering() {
        var xml = new StringBuilder();
        String[] formats = {
            "decimal", "bullet", "decimal", "upperRoman", "decimal", "bullet", "decimal", "none", "decimal"
        };
        for (int i = 1; i <= formats.length; i++) {
            xml.append("<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"multilevel\"/>".formatted(i));
            for (int level = 0; level < 3; level++) {
                xml.append(
                                "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%%%d.\"/>"
                                        .formatted(level, formats[i - 1], level + 1))
                        .append("<w:pPr><w:ind w:left=\"%d\" w:hanging=\"360\"/></w:pPr></w:lvl>"
                                .formatted(720 * (level + 1)));
            }
            xml.append("</w:abstractNum>");
        }
        for (int i = 1; i <= formats.length; i++) {
            xml.append("<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(i, i));
        }
        xml.append("<w:num w:numId=\"20\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>");
        return xml.toString();
    }

    private static String notes(String kind) {
        String rule = "<w:%1$s w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:%1$s>";
        String note = "<w:%1$s w:id=\"1\">"
                + p("<w:r><w:%1$sRef/></w:r>", r(" A "), r(on("i"), "%1$s"), r(".")) + p(r("More of it."))
                + "</w:%1$s>";
        return (rule + note).formatted(kind);
    }

    private static String comment(String body, int id, String words) {
        return body.contains("<w:commentRangeStart w:id=\"%d\"".formatted(id))
                        || body.contains("<w:commentReference w:id=\"%d\"".formatted(id))
                ? comment(id, words)
                : "";
    }

    static String comment(int id, String words) {
        return "<w:comment w:id=\"%d\" w:author=\"Bea\" w:date=\"2026-03-02T10:00:00Z\"><w:p w14:paraId=\"0000000%s\">%s</w:p></w:comment>"
                .formatted(id, Integer.toHexString(9 + id).toUpperCase(java.util.Locale.ROOT), r(words));
    }
}
