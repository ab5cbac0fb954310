package io.masthead.domain.document.docx;

import static io.masthead.domain.document.docx.WordXml.off;
import static io.masthead.domain.document.docx.WordXml.on;
import static io.masthead.domain.document.docx.WordXml.p;
import static io.masthead.domain.document.docx.WordXml.r;
import static io.masthead.domain.document.docx.WordXml.rpr;
import static io.masthead.domain.document.docx.WordXml.styled;
import static io.masthead.domain.document.docx.WordXml.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.html.HtmlWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordFileTest {
    private static final String HEADING =
            WordParts.paragraphStyle("berschrift1", "heading 1", "", WordXml.ppr(value("outlineLvl", 0)), rpr(on("b")));

    private static String html(WordParts file) {
        return HtmlWriter.writeWithoutIds(file.read(Reading.ACCEPT_ALL).document())
                .replace("\n", "");
    }

    @Test
    void gives_paragraphs_headings_and_marks() {
        var file = WordParts.of(
                        styled("berschrift1", r("Bread")),
                        p(r("Flour, "), r(on("b"), "water"), r(", "), r(on("i"), "salt"), r(".")),
                        p(r("H"), r(value("vertAlign", "subscript"), "2"), r("O")))
                .styles(HEADING);

        assertThat(html(file))
                .isEqualTo(
                        "<h2>Bread</h2><p>Flour, <strong>water</strong>, <em>salt</em>.</p>" + "<p>H<sub>2</sub>O</p>");
    }

    @Test
    void finds_headings_in_styles_that_are_based_on_them() {
        var file = WordParts.of(styled("Mine", r("Bread")), styled("Not", r("Text")))
                .styles(
                        HEADING,
                        WordParts.paragraphStyle("Mine", "My title", "berschrift1"),
                        WordParts.paragraphStyle(
                                "Not", "No title", "berschrift1", WordXml.ppr(value("outlineLvl", 9))));

        assertThat(html(file)).isEqualTo("<h2>Bread</h2><p>Text</p>");
    }

    @Test
    void switches_emphasis_off_where_two_styles_have_it() {
        var file = WordParts.of(
                        styled("Lead", r("All bold, "), r(value("rStyle", "Strong"), "not"), r(off("b"), " this")),
                        p(r(value("rStyle", "Strong"), "bold"), r(" plain")))
                .styles(
                        WordParts.paragraphStyle("Lead", "Lead", "", rpr(on("b"))),
                        WordParts.characterStyle("Strong", "Strong", on("b")));

        assertThat(html(file)).isEqualTo("<p>All bold, not this</p><p><strong>bold</strong> plain</p>");
    }

    @Test
    void gives_every_block_an_id_and_keeps_those_of_our_exports() {
        var file = WordParts.of(
                p("<w:bookmarkStart w:id=\"0\" w:name=\"_mh_p_k3v9x2mqt\"/>", r("One"), "<w:bookmarkEnd w:id=\"0\"/>"),
                p(r("Two")));

        assertThat(file.read(Reading.ACCEPT_ALL).document().blockIds())
                .hasSize(2)
                .doesNotContain("")
                .first()
                .isEqualTo("k3v9x2mqt");
    }

    /** ISO/IEC 29500 strict: other namespaces, the same elements. */
    @Test
    void reads_the_strict_form_too() {
        var file = WordParts.of(styled("berschrift1", r("Bread")), p(r(on("b"), "x")))
                .styles(HEADING);
        file.parts.replaceAll((name, xml) -> new String(xml, StandardCharsets.UTF_8)
                .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(html(file)).isEqualTo("<h2>Bread</h2><p><strong>x</strong></p>");
    }
}
