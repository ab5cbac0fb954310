package io.masthead.domain.document.docx;

import static io.masthead.domain.document.docx.WordXml.field;
import static io.masthead.domain.document.docx.WordXml.item;
import static io.masthead.domain.document.docx.WordXml.on;
import static io.masthead.domain.document.docx.WordXml.p;
import static io.masthead.domain.document.docx.WordXml.picture;
import static io.masthead.domain.document.docx.WordXml.ppr;
import static io.masthead.domain.document.docx.WordXml.r;
import static io.masthead.domain.document.docx.WordXml.style;
import static io.masthead.domain.document.docx.WordXml.styled;
import static io.masthead.domain.document.docx.WordXml.tbl;
import static io.masthead.domain.document.docx.WordXml.tc;
import static io.masthead.domain.document.docx.WordXml.tr;
import static io.masthead.domain.document.docx.WordXml.trpr;
import static io.masthead.domain.document.docx.WordXml.value;

import java.util.List;

/** Lists, quotations, tables and figures. */
final class BlockFeatures {
    private static final String LINKED =
            "<wp:docPr id=\"1\" name=\"n\" descr=\"A loaf\"><a:hlinkClick r:id=\"site\"/></wp:docPr>";
    private static final String CHART = "<w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"3\" "
            + "name=\"Catch\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
            + "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"none\"/></a:graphicData>"
            + "</a:graphic></wp:inline></w:drawing></w:r>";
    private static final String DESCRIBED = "<wp:docPr id=\"1\" name=\"Picture 1\" descr=\"A loaf\"/>";
    private static final String ORNAMENT =
            "<wp:docPr id=\"1\" name=\"Picture 1\" descr=\"x\"><a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\">"
                    + "<adec:decorative val=\"1\"/></a:ext></a:extLst></wp:docPr>";

    static final List<Feature> ALL = List.of(
            Feature.of(
                    "nested bullets",
                    item(2, 0, r("a")) + item(2, 1, r("b")) + item(2, 0, r("c")),
                    "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
            Feature.of(
                    "list under an empty item",
                    item(2, 0) + item(2, 1, r("b")) + item(2, 0),
                    "<ul><li><ul><li>b</li></ul></li></ul>"),
            Feature.of(
                    "numbers that go on behind a paragraph",
                    item(1, 0, r("one")) + item(1, 0, r("two")) + p(r("Text.")) + item(1, 0, r("three")),
                    "<ol><li>one</li><li>two</li></ol><p>Text.</p><ol start=\"3\"><li>three</li></ol>"),
            Feature.of(
                    "numbers that begin anew",
                    item(3, 0, r("one")) + item(20, 0, r("five")) + item(20, 1, r("inner")) + item(20, 0, r("six")),
                    "<ol><li>one</li></ol><ol start=\"5\"><li>five<ol><li>inner</li></ol></li><li>six</li></ol>"),
            Feature.of(
                    "Roman numerals", item(4, 0, r("first")), "<ol><li>first</li></ol>", WordWarningCode.NUMBER_FORMAT),
            Feature.of(
                    "items with further paragraphs",
                    item(5, 0, r("one"))
                            + styled("Listenabsatz", r("more of one"))
                            + item(5, 0, r("two"))
                            + styled("Einzug", r("more")),
                    "<ol><li>one<p>more of one</p></li><li>two<p>more</p></li></ol>"),
            Feature.of(
                    "list by a style",
                    styled("Nummer", r("x")) + styled("Nummer", r("y")),
                    "<ol><li>x</li><li>y</li></ol>"),
            Feature.of(
                    "list without numbers",
                    p(ppr(WordXml.numbered(8, 0)), r("plain"))
                            + p(ppr(WordXml.numbered(0, 0), style("Nummer")), r("too")),
                    "<p>plain</p><p>too</p>"),
            Feature.of(
                    "numbered heading",
                    p(ppr(style("berschrift1"), WordXml.numbered(7, 0)), r("Bread")),
                    "<h2>Bread</h2>",
                    WordWarningCode.HEADING_NUMBER),
            Feature.of(
                    "quotation",
                    styled("Zitat", r("One.")) + styled("Zitat", r("Two.")),
                    "<blockquote><p>One.</p><p>Two.</p></blockquote>"),
            Feature.of("pull quote", styled("PullQuote", r("Big.")), "<aside class=\"pull-quote\"><p>Big.</p></aside>"),
            Feature.of(
                    "table with a head",
                    tbl(tr(trpr(on("tblHeader")), tc("A"), tc("B")), tr(tc("1"), tc("2"))),
                    "<table><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>"
                            + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>"),
            Feature.of(
                    "table with a first row of its style",
                    "<w:tbl><w:tblPr>" + value("tblStyle", "Hell") + "<w:tblLook w:val=\"04A0\"/></w:tblPr><w:tblGrid/>"
                            + tr(tc("A")) + tr(tc("1")) + "</w:tbl>",
                    "<table><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"),
            Feature.of(
                    "table without a head",
                    "<w:tbl><w:tblPr>" + value("tblStyle", "Gitter")
                            + "<w:tblLook w:val=\"04A0\"/></w:tblPr><w:tblGrid/>" + tr(tc("A")) + tr(tc("1"))
                            + "</w:tbl>",
                    "<table><tbody><tr><td>A</td></tr><tr><td>1</td></tr></tbody></table>"),
            Feature.of(
                    "table with spans",
                    tbl(
                            tr(tc(value("gridSpan", 2), p(r("wide"))), tc(value("vMerge", "restart"), p(r("tall")))),
                            tr(tc("a"), tc("b"), tc(on("vMerge"), p()))),
                    "<table><tbody><tr><td colspan=\"2\">wide</td><td rowspan=\"2\">tall</td></tr>"
                            + "<tr><td>a</td><td>b</td></tr></tbody></table>"),
            Feature.of(
                    "table with a gap",
                    tbl(
                            tr(trpr(value("gridBefore", 1)), tc("b")),
                            tr(tc(value("hMerge", "restart"), p(r("x"))), tc(value("hMerge", "continue"), p()))),
                    "<table><tbody><tr><td></td><td>b</td></tr><tr><td colspan=\"2\">x</td></tr></tbody></table>"),
            Feature.of(
                    "table in a table",
                    tbl(tr(tc("", p(r("Around")), tbl(tr(tc("in"), tc("side"))), p()))),
                    "<table><tbody><tr><td>Around<p>in</p><p>side</p></td></tr></tbody></table>",
                    WordWarningCode.NESTED_TABLE),
            Feature.of(
                    "list and heading in a cell",
                    tbl(tr(tc("", item(6, 0, r("x"))), tc("", styled("berschrift1", r("H"))))),
                    "<table><tbody><tr><td><ul><li>x</li></ul></td><td>H</td></tr></tbody></table>",
                    WordWarningCode.HEADING_MISPLACED),
            Feature.of(
                    "caption above a table",
                    styled("Beschriftung", r("Table "), field("SEQ Table", r("1")), r(": Flour")) + tbl(tr(tc("a"))),
                    "<table><caption>Table 1: Flour</caption><tbody><tr><td>a</td></tr></tbody></table>"),
            Feature.of(
                    "figure with its caption",
                    p(picture("pic", DESCRIBED)) + styled("Beschriftung", r("A loaf of bread")),
                    "<figure><img src=\"/p\" alt=\"A loaf\"><figcaption>A loaf of bread</figcaption></figure>"),
            Feature.of("ornament", p(picture("pic", ORNAMENT)), "<figure><img src=\"/p\" alt=\"\"></figure>"),
            Feature.of(
                    "picture of old Word",
                    p(
                            r("Text"),
                            "<w:r><w:pict><v:shape alt=\"Old\"><v:imagedata r:id=\"pic\"/></v:shape></w:pict></w:r>"),
                    "<p>Text</p><figure><img src=\"/p\" alt=\"Old\"></figure>"),
            Feature.of(
                    "picture elsewhere",
                    p(r("Text"), picture("away", DESCRIBED)),
                    "<p>Text</p>",
                    WordWarningCode.PICTURE_OUTSIDE),
            Feature.of(
                    "picture that leads elsewhere",
                    p(picture("pic", LINKED)),
                    "<figure><img src=\"/p\" alt=\"A loaf\"></figure>",
                    WordWarningCode.PICTURE_LINK),
            Feature.of("chart", p(r("Text"), CHART), "<p>Text</p>", WordWarningCode.CHART),
            Feature.of(
                    "picture in a list",
                    item(6, 0, r("x"), picture("pic", DESCRIBED)) + item(6, 0, r("y")),
                    "<ul><li>x</li><li>y</li></ul><figure><img src=\"/p\" alt=\"A loaf\"></figure>",
                    WordWarningCode.PICTURE_MISPLACED),
            Feature.of(
                    "embedded object",
                    p(
                            r("Text"),
                            "<w:r><w:object><v:shape><v:imagedata r:id=\"pic\"/></v:shape><o:OLEObject ProgID=\"Excel.Sheet\"/>"
                                    + "</w:object></w:r>"),
                    "<p>Text</p>",
                    WordWarningCode.EMBEDDED_OBJECT));

    private BlockFeatures() {}
}
