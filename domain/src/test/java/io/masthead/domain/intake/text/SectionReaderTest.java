package io.masthead.domain.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.html.HtmlWriter;
import org.junit.jupiter.api.Test;

class SectionReaderTest {

    @Test
    void reads_paragraphs_sub_headings_and_lists() {
        assertThat(body("The harbour\n\nIt is old.\n\n- stone\n- wood\n\n3. kept as text"))
                .isEqualTo("<h2>The harbour</h2>\n<p>It is old.</p>\n<ul>\n<li>stone</li>\n<li>wood</li></ul>\n"
                        + "<p>3. kept as text</p>");
    }

    @Test
    void goes_on_counting_where_a_paragraph_stands_between_numbered_items() {
        assertThat(body("1. One.\n2. Two.\n\nA paragraph.\n\n3. Three."))
                .contains("<ol>\n<li>One.</li>\n<li>Two.</li></ol>", "<ol start=\"3\">\n<li>Three.</li></ol>");
    }

    @Test
    void joins_an_item_that_a_page_end_cut() {
        assertThat(body("- one that is cut\n\n12\n\nby a page\n- two")).contains("<li>one that is cut by a page</li>");
    }

    @Test
    void keeps_a_sub_heading_after_a_paragraph_without_a_stop_and_says_so() {
        String cut = "word ".repeat(30).strip();
        ParsedText read = SectionReader.read(SampleFiles.text(cut + "\n\nThe next part\n\nIt begins."));
        assertThat(HtmlWriter.write(read.body())).contains("<h2>The next part</h2>");
        assertThat(Reading.warnings(read.report())).containsExactly(ImportWarning.UNFINISHED_BEFORE_HEADING);
    }

    @Test
    void reports_an_unpaired_quotation_mark_with_its_line() {
        ParsedText read = SectionReader.read(SampleFiles.text("One.\n\nHe said \"no and left."));
        assertThat(read.report())
                .anyMatch(line -> line.line() == 3 && Reading.warning(line) == ImportWarning.QUOTE_UNPAIRED);
    }

    @Test
    void keeps_the_angled_marks_of_a_Russian_text() {
        assertThat(body("Он сказал: \"Порт открыт\". Все вышли на берег."))
                .isEqualTo("<p>Он сказал: «Порт открыт». Все вышли на берег.</p>");
    }

    @Test
    void cannot_be_made_to_write_an_element_by_text() {
        assertThat(body("A <script>alert(1)</script> & more."))
                .isEqualTo("<p>A &lt;script&gt;alert(1)&lt;/script&gt; &amp; more.</p>");
    }

    private static String body(String text) {
        return HtmlWriter.write(SectionReader.read(SampleFiles.text(text)).body());
    }
}
