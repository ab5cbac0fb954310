package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preflight.Finding.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that were printed wrong once, each read in as from an editor. */
class CasesTest {

    @Nested
    class The_address_of_a_link {
        @Test
        void has_every_letter_beyond_ascii() throws IOException {
            assertThat(links(stored("01-iri-link")))
                    .containsExactly("https://az.wikipedia.org/wiki/Az%C9%99rbaycan_Respublikas%C4%B1");
        }

        @Test
        void has_its_spaces() throws IOException {
            assertThat(links(stored("17-href-space")))
                    .containsExactly(
                            "https://example.org/annual%20report.pdf", "mailto:a@example.org?subject=Salam%20Leyla");
        }

        @Test
        void has_its_brackets_and_backslashes() throws IOException {
            assertThat(links(read("<p><a href=\"https://example.org/a_(b)_)c(\\d\">there</a></p>")))
                    .containsExactly("https://example.org/a_(b)_)c(%5Cd");
        }

        private static List<String> links(Manuscript manuscript) throws IOException {
            List<String> links = new ArrayList<>();
            try (PDDocument document = Loader.loadPDF(ReadBack.of(manuscript).pdf())) {
                for (var annotation : document.getPage(1).getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        links.add(uri.getURI());
                    }
                }
            }
            return links;
        }
    }

    @Nested
    class The_space_below_a_block {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<blockquote><p>Said%s</p></blockquote>",
                    "<aside><p>Said%s</p></aside>",
                    "<ul><li>Said%s</li></ul>",
                    "<table><tbody><tr><td>Said%s</td></tr></tbody></table>",
                    "<h2>Said%s</h2>"
                })
        void is_the_same_where_it_has_a_note(String block) throws IOException {
            assertThat(space(block.formatted("<span class=\"note\">By a note.</span>")))
                    .isEqualTo(space(block.formatted("")), offset(0.5f));
        }

        private static float space(String block) throws IOException {
            ReadBack pdf = ReadBack.of(Manuscripts.of("<p>Before.</p>" + block + "<p>Behind.</p>"));
            return pdf.heightOf(2, "Behind.") - pdf.heightOf(2, "Said");
        }
    }

    @Nested
    class An_address_in_the_text {
        @Test
        void is_broken_without_a_hyphen() {
            assertThat(ReadBack.of(stored("14-url-hyphen")).page(2))
                    .doesNotContain("\u2010")
                    .containsIgnoringNewLines(
                            "/publications/internationalization/developmentstrategies/environmental-considerations until");
        }

        @Test
        void fills_its_line_as_far_as_it_can_and_what_it_cannot_is_left_ragged_and_found() throws IOException {
            var typeset = new PdfTypesetter().typeset(stored("15-url-gap"), fraction -> {});
            var pdf = ReadBack.of(stored("15-url-gap"));

            assertThat(pdf.page(2).lines())
                    .anyMatch(line ->
                            line.strip().equals("Linked: https://www.example.org/publications/internationalization/"));
            assertThat(pdf.startOf(2, "https://") - pdf.startOf(2, "Linked:")).isLessThan(45);
            assertThat(typeset.findings()).extracting(Finding::rule).containsExactly(Rule.UNDERFULL_LINE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p>%1$s <em>https://www.example.org/%2$s</em>/%2$s/%2$s and on.</p>",
                    "<p>%1$s https://www.example.org/₼/%2$s/%2$s/%2$s and on.</p>",
                    "<ul><li>%1$s <a href=\"https://example.org\">https://www.example.org/%2$s/%2$s</a>/%2$s.</li></ul>",
                    "<blockquote><p>%1$s %2$s@%2$s.%2$s.example.org.</p></blockquote>",
                    "<p>Word<span class=\"note\">%1$s %1$s www.example.org/%2$s/%2$s/%2$s.</span></p>",
                    "<table><tr><td><p>https://www.example.org/%2$s/%2$s/%2$s-%2$s/%2$s</p></td><td>%1$s</td></tr></table>"
                })
        void has_no_hyphen_wherever_it_stands(String body) {
            for (int i = 1; i < 12; i++) {
                String html = body.formatted("The boats ".repeat(i), "internationalization");
                assertThat(ReadBack.of(read(html)).page(2)).doesNotContain("\u2010");
            }
        }
    }

    @Nested
    class A_list_item {
        @Test
        void begins_a_line_with_each_of_its_paragraphs() {
            assertThat(ReadBack.of(stored("16-li-paragraphs")).page(2).lines().map(String::strip))
                    .containsSubsequence("1. First paragraph of the item.", "Second paragraph of the item.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<ul><li><p>One.</p><ol><li>Two.</li></ol><p>Three.</p><p>Four.</p></li></ul>",
                    "<ul><li>One.<ol><li><p>Two.</p><p>Three.</p></li></ol><p>Four.</p></li></ul>",
                    "<ul><li>One.<p>Two.</p><ul><li><p>Three.</p></li></ul>Four.</li></ul>",
                    "<ul><li><p>One.<span class=\"note\">Note.</span></p><p>Two.</p></li><li><p>Three.</p><p>Four.</p></li></ul>",
                    "<blockquote><ul><li><p>One.</p><p>Two.</p></li></ul><ol><li><p>Three.</p><p>Four.</p></li></ol></blockquote>",
                    "<table><tr><td><p>One.</p><p>Two.</p><ul><li><p>Three.</p><p>Four.</p></li></ul></td></tr></table>"
                })
        void has_a_line_for_every_block_in_it(String body) {
            assertThat(ReadBack.of(read(body)).page(2).lines().map(line -> line.replaceAll("[^A-Za-z]", "")))
                    .containsSubsequence("One", "Two", "Three", "Four");
        }
    }

    @Nested
    class A_letter_with_a_mark_that_unicode_has_not_composed {
        @Test
        void is_set_and_can_be_copied_out_of_the_file() {
            var body = "<h2>А\u0301нна, q\u0323</h2><p>За\u0301мок <em>Ы\u0301 Q\u0323</em> "
                    + "<strong>x\u0304X\u0304</strong> \u0259\u0301.</p>";

            assertThat(ReadBack.of(read(body)).words())
                    .contains("А\u0301нна, q\u0323", "За\u0301мок Ы\u0301 Q\u0323 x\u0304X\u0304 \u0259\u0301.");
        }

        @Test
        void is_found_where_no_one_font_has_both() {
            var proof = Manuscripts.proof(
                    List.of(new Manuscripts.Text("Rivers", "<p>The letter А\u0311 and ₼\u0311.</p>")));

            assertThat(new PdfTypesetter().typeset(proof, fraction -> {}).findings())
                    .extracting(Finding::rule, Finding::measure)
                    .containsExactly(tuple(Rule.MISSING_GLYPH, "U+0311"), tuple(Rule.MISSING_GLYPH, "U+0311"));
        }
    }

    @Test
    void the_bookmark_of_a_heading_has_no_mark_of_a_note() throws IOException {
        var noted =
                "<h2>Growth <strong>in 2024<span class=\"note\">Preliminary.</span></strong> and on</h2><p>Text.</p>";

        assertThat(bookmarks(stored("23-heading-note"))).contains("Growth in 2024");
        assertThat(bookmarks(read(noted))).contains("Growth in 2024 and on");
    }

    private static List<String> bookmarks(Manuscript manuscript) throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(ReadBack.of(manuscript).pdf())) {
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(item -> item.children().forEach(below -> names.add(below.getTitle())));
        }
        return names;
    }

    private static Manuscript stored(String name) {
        try (InputStream in = CasesTest.class.getResourceAsStream("/cases/" + name + ".html")) {
            return read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manuscript read(String html) {
        return Manuscripts.of(HtmlWriter.write(
                HtmlSanitizer.sanitize(html, "en", address -> false).document().withBlockIds(Document.EMPTY)));
    }
}
