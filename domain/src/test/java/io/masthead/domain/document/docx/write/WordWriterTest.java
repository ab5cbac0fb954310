package io.masthead.domain.document.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Documents;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.RandomDocuments;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.docx.BlockBookmark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;

class WordWriterTest {

    private static final Pattern BOOKMARK = Pattern.compile("<w:bookmarkStart [^>]*w:name=\"([^\"]*)\"");

    private static Document document(String html) {
        return Documents.of(html).withBlockIds(Document.EMPTY);
    }

    private static String part(String html, String name) {
        return Exported.parts(Exported.body(document(html))).getOrDefault(name, "");
    }

    private static String text(String html) {
        return part(html, "word/document.xml");
    }

    @Test
    void the_same_text_gives_the_same_bytes() {
        for (int seed = 0; seed < 20; seed++) {
            var first = new RandomDocuments(seed).next();
            var second = new RandomDocuments(seed).next();
            assertThat(Exported.body(first)).isEqualTo(Exported.body(second));
        }
    }

    @Test
    void word_reads_every_word_of_any_text() throws Exception {
        for (int seed = 0; seed < 25; seed++) {
            var document = new RandomDocuments(seed).next();
            assertThat(OpenedByDocx4j.words(Exported.body(document)))
                    .as("seed %d", seed)
                    .isEqualTo(OpenedByDocx4j.wordsOf(document));
        }
    }

    @Test
    void every_block_and_note_has_a_bookmark_by_which_it_is_known() {
        for (int seed = 0; seed < 100; seed++) {
            var document = new RandomDocuments(seed).next().withBlockIds(Document.EMPTY);
            var parts = Exported.parts(Exported.body(document));
            var names = BOOKMARK.matcher(parts.get("word/document.xml") + parts.get("word/footnotes.xml"))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(names).allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(40));
            assertThat(names.stream()
                            .map(name -> BlockBookmark.parse(name).orElseThrow().id()))
                    .containsAll(document.blockIds())
                    .hasSize(document.blockIds().size() + 2);
        }
    }

    @Test
    void the_origin_stands_in_the_file() {
        var parts = Exported.parts(Exported.body(document("<p>Words</p>")));
        assertThat(parts.get("docProps/custom.xml")).contains("MastheadSection", Exported.SECTION, "MastheadRevision");
        assertThat(parts.get("[Content_Types].xml")).contains("/docProps/custom.xml");
    }

    @Test
    void word_is_asked_to_keep_track_of_what_a_guest_changes() {
        assertThat(part("<p>Words</p>", "word/settings.xml")).contains("<w:trackRevisions/>");
    }

    @Test
    void word_is_asked_to_leave_pictures_as_they_are() throws Exception {
        var file = WordprocessingMLPackage.load(new ByteArrayInputStream(Exported.body(document("<p>Words</p>"))));
        var settings = file.getMainDocumentPart().getDocumentSettingsPart().getContents();
        assertThat(settings.getDoNotAutoCompressPictures().isVal()).isTrue();
    }

    @Test
    void the_first_heading_of_a_section_is_of_the_first_level_in_word() {
        assertThat(text("<h2>One</h2><h3>Two</h3><h4>Three</h4>"))
                .contains("\"Heading1\"", "\"Heading2\"", "\"Heading3\"")
                .doesNotContain("\"Heading4\"");
    }

    @Test
    void each_list_has_a_numbering_of_its_own_with_its_start() {
        var html = "<ol start=\"3\"><li>a</li></ol><ol><li>b</li></ol>";
        assertThat(text(html)).contains("<w:numId w:val=\"1\"/>", "<w:numId w:val=\"2\"/>");
        assertThat(part(html, "word/numbering.xml")).contains("<w:start w:val=\"3\"/>");
    }

    @Test
    void a_cell_over_rows_and_columns_is_one_in_word() {
        var html = "<table><thead><tr><th scope=\"col\" colspan=\"2\">A</th></tr></thead>"
                + "<tbody><tr><td rowspan=\"2\">B</td><td>C</td></tr><tr><td>D</td></tr></tbody></table>";
        assertThat(text(html))
                .contains("<w:tblHeader/>", "<w:gridSpan w:val=\"2\"/>", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>")
                .contains("\"TableHeadingCol\"");
    }

    @Test
    void two_tables_in_a_row_stay_two() {
        var table = "<table><tbody><tr><td>x</td></tr></tbody></table>";
        assertThat(text(table + table)).doesNotContain("</w:tbl><w:tbl>");
    }

    @Test
    void a_picture_says_what_it_shows_or_that_it_is_an_ornament_or_nothing() {
        assertThat(text("<figure><img src=\"/assets/1/file\" alt=\"A dam\"></figure>"))
                .contains("descr=\"A dam\"");
        assertThat(text("<figure><img src=\"/assets/1/file\" alt=\"\"></figure>"))
                .contains("adec:decorative");
        assertThat(text("<figure><img src=\"/assets/1/file\"></figure>")).doesNotContain("descr=");
    }

    @Test
    void a_picture_that_stands_twice_is_in_the_file_once() {
        var figure = "<figure><img src=\"/assets/1/file\" alt=\"A dam\"></figure>";
        var parts = Exported.parts(Exported.body(document(figure + figure)));
        assertThat(parts.keySet())
                .filteredOn(name -> name.startsWith("word/media/"))
                .hasSize(1);
    }

    @Test
    void hyphens_that_hold_and_hyphens_that_may_break_are_those_of_word() {
        var line = new TextRun("a\u2011b long\u00ADword", List.of());
        var document = new Document(List.of(TextBlock.paragraph(List.of(line))));
        assertThat(Exported.parts(Exported.body(document)).get("word/document.xml"))
                .contains("<w:noBreakHyphen/>", "<w:softHyphen/>");
    }

    @Test
    void an_address_is_one_that_word_can_follow() {
        assertThat(UriForm.of("https://example.org/?a=1&b=\"2\" ü%zz%20"))
                .isEqualTo("https://example.org/?a=1&b=%222%22%20ü%25zz%20");
    }

    @Test
    void a_place_in_the_text_is_where_its_block_stands() {
        var document = document("<p>There</p>");
        var id = document.blocks().getFirst().id();
        var linked = Documents.of("<p data-id=\"" + id + "\">There</p><p><a href=\"#" + id + "\">Here</a></p>");
        assertThat(Exported.parts(Exported.body(linked)).get("word/document.xml"))
                .contains("w:anchor=\"_mh_p_" + id + "\"", "w:name=\"_mh_p_" + id + "\"");
    }

    @Test
    void an_issue_has_its_cover_and_a_first_level_heading_for_each_section() throws Exception {
        var sections = List.of(
                new SectionText("Water", "Leyla Əliyeva", document("<h2>Losses</h2><p>Words</p>")),
                new SectionText("Power", "", document("<h2>Losses</h2><p>Words</p>")));
        var out = new ByteArrayOutputStream();
        WordWriter.issue(
                out,
                new WordIssue("Bulletin", List.of("Institute", "July 2024"), sections),
                Exported.TEMPLATE,
                Exported::picture);
        var parts = Exported.parts(out.toByteArray());
        assertThat(parts).doesNotContainKey("docProps/custom.xml");
        var text = Objects.requireNonNull(parts.get("word/document.xml"));
        assertThat(text.split("\"Heading1\"", -1)).hasSize(3);
        assertThat(text.split("\"Heading2\"", -1)).hasSize(3);
        assertThat(BOOKMARK.matcher(text).results().map(match -> match.group(1)))
                .doesNotHaveDuplicates();
        OpenedByDocx4j.words(out.toByteArray());
    }
}
