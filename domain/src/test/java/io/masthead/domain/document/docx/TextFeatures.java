package io.masthead.domain.document.docx;

import static io.masthead.domain.document.docx.WordXml.field;
import static io.masthead.domain.document.docx.WordXml.fieldSign;
import static io.masthead.domain.document.docx.WordXml.off;
import static io.masthead.domain.document.docx.WordXml.on;
import static io.masthead.domain.document.docx.WordXml.p;
import static io.masthead.domain.document.docx.WordXml.ppr;
import static io.masthead.domain.document.docx.WordXml.r;
import static io.masthead.domain.document.docx.WordXml.styled;
import static io.masthead.domain.document.docx.WordXml.t;
import static io.masthead.domain.document.docx.WordXml.textBox;
import static io.masthead.domain.document.docx.WordXml.value;

import java.util.List;

/** Headings, and what stands in lines. */
final class TextFeatures {
    private static final String NOTE = "<p>Text<span class=\"note\">A <em>%s</em>. More of it.</span> goes on.</p>";

    static final List<Feature> ALL = List.of(
            Feature.of("heading", styled("berschrift1", r("One")), "<h2>One</h2>"),
            Feature.of("heading of a style of its own", styled("Own", r("Two")), "<h3>Two</h3>"),
            Feature.of("style that is no heading", styled("Plain", r("Three")), "<p>Three</p>"),
            Feature.of("heading by outline", p(ppr(value("outlineLvl", 2)), r("Four")), "<h4>Four</h4>"),
            Feature.of("title", styled("Titel", r("Five")), "<h2>Five</h2>"),
            Feature.of("bold heading", styled("berschrift1", r(on("b") + on("i"), "Six")), "<h2>Six</h2>"),
            Feature.of(
                    "spaced heading",
                    styled("berschrift1", r("Part")) + p(r(value("spacing", 60), "On Bread")),
                    "<h2>Part</h2><h3>On Bread</h3>",
                    WordWarningCode.HEADING_GUESSED),
            Feature.of(
                    "heading in small capitals",
                    styled("berschrift1", r("Part")) + p(r(on("smallCaps"), "On Water")),
                    "<h2>Part</h2><h3>On Water</h3>",
                    WordWarningCode.HEADING_GUESSED),
            Feature.of("small capitals in a line", p(r("By "), r(on("smallCaps"), "Ada")), "<p>By Ada</p>"),
            Feature.of("capitals", p(r(on("caps"), "All of a line.")), "<p>All of a line.</p>"),
            Feature.of(
                    "marks",
                    p(r(on("b"), "bold"), r(" and "), r(on("i"), "italic"), r(" "), r(on("b") + on("i"), "both")),
                    "<p><strong>bold</strong> and <em>italic</em> <strong><em>both</em></strong></p>"),
            Feature.of(
                    "marks by styles",
                    p(r(value("rStyle", "Fett"), "bold"), r(value("rStyle", "Betont") + off("i"), " plain")),
                    "<p><strong>bold</strong> plain</p>"),
            Feature.of(
                    "bold style in a bold style",
                    styled("Lead", r("All "), r(value("rStyle", "Fett"), "bold")),
                    "<p>All bold</p>"),
            Feature.of(
                    "raised and lowered",
                    p(
                            r("H"),
                            r(value("vertAlign", "subscript"), "2"),
                            r("O"),
                            r(value("vertAlign", "superscript"), "x")),
                    "<p>H<sub>2</sub>O<sup>x</sup></p>"),
            Feature.of(
                    "another language",
                    p(
                            r("Say "),
                            r("<w:lang w:val=\"fr-FR\"/>", "bonjour"),
                            r("<w:lang w:val=\"en-US\"/>", " to all of them")),
                    "<p>Say <span lang=\"fr-fr\">bonjour</span> to all of them</p>"),
            Feature.of(
                    "struck out",
                    p(r("Price "), r(on("strike"), "ten"), r(" nine")),
                    "<p>Price ten nine</p>",
                    WordWarningCode.STRUCK),
            Feature.of("hidden", p(r("Seen"), r(on("vanish"), "unseen")), "<p>Seen</p>", WordWarningCode.HIDDEN_TEXT)
                    .withOtherLetters(),
            Feature.of(
                    "hyphens and tab",
                    p("<w:r>" + t("co") + "<w:noBreakHyphen/>" + t("op") + "<w:softHyphen/>" + t("en") + "<w:tab/>"
                            + t("now") + "</w:r>"),
                    "<p>co\u2011open now</p>"),
            Feature.of("line break", p("<w:r>" + t("One") + "<w:br/>" + t("Two") + "</w:r>"), "<p>One</p><p>Two</p>"),
            Feature.of(
                    "page break in a heading",
                    styled("berschrift1", "<w:r><w:br w:type=\"page\"/>" + t("New page") + "</w:r>"),
                    "<h2>New page</h2>"),
            Feature.of(
                            "symbols",
                            p(
                                    r("Angle "),
                                    "<w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>",
                                    "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>",
                                    "<w:r><w:sym w:font=\"Webdings\" w:char=\"F0FC\"/></w:r>"),
                            "<p>Angle α✓</p>",
                            WordWarningCode.SYMBOL)
                    .withOtherLetters(),
            Feature.of(
                    "footnote",
                    p(r("Text"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", r(" goes on.")),
                    NOTE.formatted("footnote")),
            Feature.of(
                    "endnote",
                    p(r("Text"), "<w:r><w:endnoteReference w:id=\"1\"/></w:r>", r(" goes on.")),
                    NOTE.formatted("endnote")),
            Feature.of(
                    "missing note",
                    p(r("Text"), "<w:r><w:footnoteReference w:id=\"99\"/></w:r>"),
                    "<p>Text</p>",
                    WordWarningCode.MISSING_PART),
            Feature.of(
                    "link",
                    p("<w:hyperlink r:id=\"site\">" + r("there") + "</w:hyperlink>"),
                    "<p><a href=\"https://example.org/\">there</a></p>"),
            Feature.of(
                    "link that may not be",
                    p("<w:hyperlink r:id=\"script\">" + r("here") + "</w:hyperlink>"),
                    "<p>here</p>",
                    WordWarningCode.LINK_ADDRESS),
            Feature.of(
                    "link by a field",
                    p(field(" HYPERLINK \"https://example.org/a\" \\l \"b\" \\o \"tip\" ", r("there"))),
                    "<p><a href=\"https://example.org/a#b\">there</a></p>"),
            Feature.of(
                            "page reference",
                            p(r("See page "), field(" PAGEREF here \\h ", r("12")), r(".")),
                            "<p>See page .</p>",
                            WordWarningCode.FIELD_DROPPED)
                    .withOtherLetters(),
            Feature.of(
                    "cross-reference and date",
                    p(
                            r("See "),
                            "<w:fldSimple w:instr=\" REF x \">" + r("Table 2") + "</w:fldSimple>",
                            field("DATE", r(", May"))),
                    "<p>See Table 2, May</p>"),
            Feature.of(
                            "contents list",
                            p(
                                            fieldSign("begin"),
                                            "<w:r><w:instrText>TOC \\o</w:instrText></w:r>",
                                            fieldSign("separate"),
                                            r("Part 1"))
                                    + p(r("Part 2"), field("PAGEREF x", r("3")))
                                    + p(fieldSign("end"))
                                    + p(r("After.")),
                            "<p>After.</p>",
                            WordWarningCode.FIELD_DROPPED)
                    .withOtherLetters(),
            Feature.of(
                            "equation",
                            p(
                                    r("So "),
                                    "<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f>"
                                            + "<m:r><m:t>=</m:t></m:r><m:sSup><m:e><m:r><m:t>d</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r>"
                                            + "</m:sup></m:sSup></m:oMath>"),
                            "<p>So (a+b)/c=d^2</p>",
                            WordWarningCode.EQUATION)
                    .withOtherLetters(),
            Feature.of(
                    "content control and smart tag",
                    "<w:sdt><w:sdtPr/><w:sdtContent>"
                            + p(
                                    "<w:smartTag w:element=\"x\">" + r("In") + "</w:smartTag>",
                                    "<w:sdt><w:sdtContent>" + r("side") + "</w:sdtContent></w:sdt>")
                            + "</w:sdtContent></w:sdt>",
                    "<p>Inside</p>"),
            Feature.of(
                            "ruby",
                            p("<w:r><w:ruby><w:rubyPr/><w:rt>" + r("kan") + "</w:rt><w:rubyBase>" + r("漢")
                                    + "</w:rubyBase></w:ruby></w:r>"),
                            "<p>漢(kan)</p>",
                            WordWarningCode.RUBY)
                    .withOtherLetters(),
            Feature.of(
                            "text box",
                            p(r("Before "), textBox(p(r("Boxed"))), r("after.")),
                            "<p>Before after.</p><p>Boxed</p>",
                            WordWarningCode.TEXT_BOX)
                    .withOtherLetters(),
            Feature.of(
                    "another document",
                    "<w:altChunk r:id=\"chunk\"/>" + p(r("Text")),
                    "<p>Text</p>",
                    WordWarningCode.ALTERNATIVE_CHUNK));

    private TextFeatures() {}
}
