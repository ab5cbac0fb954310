package io.masthead.domain.document.docx;

import static io.masthead.domain.document.docx.WordXml.del;
import static io.masthead.domain.document.docx.WordXml.endTracked;
import static io.masthead.domain.document.docx.WordXml.ins;
import static io.masthead.domain.document.docx.WordXml.on;
import static io.masthead.domain.document.docx.WordXml.p;
import static io.masthead.domain.document.docx.WordXml.ppr;
import static io.masthead.domain.document.docx.WordXml.r;
import static io.masthead.domain.document.docx.WordXml.rpr;
import static io.masthead.domain.document.docx.WordXml.style;
import static io.masthead.domain.document.docx.WordXml.styled;
import static io.masthead.domain.document.docx.WordXml.t;
import static io.masthead.domain.document.docx.WordXml.tbl;
import static io.masthead.domain.document.docx.WordXml.tc;
import static io.masthead.domain.document.docx.WordXml.tr;
import static io.masthead.domain.document.docx.WordXml.tracked;
import static io.masthead.domain.document.docx.WordXml.trpr;
import static io.masthead.domain.document.docx.WordXml.value;

import java.util.List;

/** Changes that Word keeps, in both readings. */
final class TrackedFeatures {
    private static final String TABLE = "<table><tbody>%s</tbody></table>";

    static final List<Feature> ALL = List.of(
            Feature.tracked(
                    "words replaced",
                    p(r("Old "), del("flour"), ins("bread"), r(" rises.")),
                    "<p>Old bread rises.</p>",
                    "<p>Old flour rises.</p>"),
            Feature.tracked(
                    "words deleted in an insertion",
                    p(r("A"), tracked("ins", r(" b"), del(" c")), r(".")),
                    "<p>A b.</p>",
                    "<p>A.</p>"),
            Feature.tracked(
                    "words moved",
                    p(r("From"), "<w:moveFromRangeStart w:id=\"1\" w:name=\"m\"/>", tracked("moveFrom", r(" here")))
                            + p(
                                    r("To"),
                                    "<w:moveToRangeStart w:id=\"2\" w:name=\"m\"/>",
                                    tracked("moveTo", r(" here"))),
                    "<p>From</p><p>To here</p>",
                    "<p>From here</p><p>To</p>"),
            Feature.tracked(
                    "paragraph moved",
                    endTracked("moveFrom", tracked("moveFrom", r("Goes up.")))
                            + p(r("Middle."))
                            + endTracked("moveTo", tracked("moveTo", r("Goes up.")))
                            + p(r("End.")),
                    "<p>Middle.</p><p>Goes up.</p><p>End.</p>",
                    "<p>Goes up.</p><p>Middle.</p><p>End.</p>"),
            Feature.tracked(
                    "paragraph made an item",
                    p(
                            ppr("<w:numPr>" + value("ilvl", 0) + value("numId", 6) + tracked("ins") + "</w:numPr>"),
                            r("Item")),
                    "<ul><li>Item</li></ul>",
                    "<p>Item</p>"),
            Feature.tracked(
                    "look of a table changed",
                    "<w:tbl><w:tblPr>" + value("tblStyle", "Hell") + "<w:tblLook w:val=\"0020\"/>"
                            + tracked("tblPrChange", "<w:tblPr/>") + "</w:tblPr><w:tblGrid/>" + tr(tc("A"))
                            + tr(tc("1")) + "</w:tbl>",
                    "<table><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
                    TABLE.formatted("<tr><td>A</td></tr><tr><td>1</td></tr>"),
                    WordWarningCode.LOOK_CHANGED),
            Feature.tracked(
                    "paragraphs joined",
                    endTracked("del", r("One ")) + p(r("and two.")),
                    "<p>One and two.</p>",
                    "<p>One</p><p>and two.</p>"),
            Feature.tracked(
                    "paragraph split",
                    endTracked("ins", r("One ")) + p(r("and two.")),
                    "<p>One</p><p>and two.</p>",
                    "<p>One and two.</p>"),
            Feature.tracked(
                    "paragraph deleted",
                    p(r("Before.")) + endTracked("del", del("Gone.")) + styled("berschrift1", r("After")),
                    "<p>Before.</p><h2>After</h2>",
                    "<p>Before.</p><p>Gone.</p><h2>After</h2>"),
            Feature.tracked(
                    "paragraph joined before a table",
                    endTracked("del", r("Before.")) + tbl(tr(tc("cell"))),
                    "<p>Before.</p>" + TABLE.formatted("<tr><td>cell</td></tr>"),
                    "<p>Before.</p>" + TABLE.formatted("<tr><td>cell</td></tr>")),
            Feature.tracked(
                    "mark deleted at the end of a cell",
                    tbl(tr(tc("", endTracked("del", r("one"))), tc("two"))) + p(r("After.")),
                    TABLE.formatted("<tr><td>one</td><td>two</td></tr>") + "<p>After.</p>",
                    TABLE.formatted("<tr><td>one</td><td>two</td></tr>") + "<p>After.</p>"),
            Feature.tracked(
                    "row deleted",
                    tbl(tr(tc("stays")), tr(trpr(tracked("del")), tc("", p(del("goes"))))),
                    TABLE.formatted("<tr><td>stays</td></tr>"),
                    TABLE.formatted("<tr><td>stays</td></tr><tr><td>goes</td></tr>")),
            Feature.tracked(
                    "row inserted",
                    tbl(tr(tc("stays")), tr(trpr(tracked("ins")), tc("", p(ins("comes"))))),
                    TABLE.formatted("<tr><td>stays</td></tr><tr><td>comes</td></tr>"),
                    TABLE.formatted("<tr><td>stays</td></tr>")),
            Feature.tracked(
                    "table deleted between joined paragraphs",
                    endTracked("del", r("One ")) + tbl(tr(trpr(tracked("del")), tc("", p(del("goes"))))) + p(r("two.")),
                    "<p>One two.</p>",
                    "<p>One</p>" + TABLE.formatted("<tr><td>goes</td></tr>") + "<p>two.</p>"),
            Feature.tracked(
                    "cell deleted and inserted",
                    tbl(tr(tc("a"), tc(tracked("cellDel"), p(del("b"))), tc(tracked("cellIns"), p(ins("c"))))),
                    TABLE.formatted("<tr><td>a</td><td>c</td></tr>"),
                    TABLE.formatted("<tr><td>a</td><td>b</td></tr>")),
            Feature.tracked(
                    "words made bold",
                    p(r("A "), "<w:r>" + rpr(on("b"), tracked("rPrChange", "<w:rPr/>")) + t("word") + "</w:r>"),
                    "<p>A <strong>word</strong></p>",
                    "<p>A word</p>"),
            Feature.tracked(
                    "paragraph made a heading",
                    p(ppr(style("berschrift1"), tracked("pPrChange", "<w:pPr/>")), r("Line")),
                    "<h2>Line</h2>",
                    "<p>Line</p>"),
            Feature.tracked(
                    "note in an insertion",
                    p(r("Text"), tracked("ins", "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"), r(".")),
                    "<p>Text<span class=\"note\">A <em>footnote</em>. More of it.</span>.</p>",
                    "<p>Text.</p>"),
            Feature.of(
                    "comment",
                    p(
                            r("A "),
                            "<w:commentRangeStart w:id=\"1\"/>",
                            r(value("rStyle", "Fett"), "bold"),
                            r(" word"),
                            "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"),
                    "<p>A <strong>bold</strong> word</p>"));

    private TrackedFeatures() {}
}
