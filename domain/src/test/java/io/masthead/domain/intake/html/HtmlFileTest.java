package io.masthead.domain.intake.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.intake.text.ParsedBulletin;
import io.masthead.domain.intake.text.ParsedSection;
import io.masthead.domain.intake.text.ParsedText;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.intake.text.UnreadableBulletin;
import io.masthead.domain.intake.text.UnreadableBulletin.Cause;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFileTest {

    @Nested
    class The_characters {

        private static final String AZERBAIJANI = "Şəhər <b>ğ</b>";

        @Test
        void are_those_that_the_page_names() {
            var page = "<meta charset=windows-1254><p>Şğıİ çöü</p>";
            assertThat(html(section(page.getBytes(Charset.forName("windows-1254")), "A")))
                    .isEqualTo("<p>Şğıİ çöü</p>");
        }

        @Test
        void are_those_of_a_mark_of_byte_order() {
            assertThat(html(section(("\uFEFF<p>" + AZERBAIJANI).getBytes(UTF_16LE), "A")))
                    .isEqualTo("<p>Şəhər <strong>ğ</strong></p>");
            assertThat(html(section(("\uFEFF<p>" + AZERBAIJANI).getBytes(UTF_8), "A")))
                    .isEqualTo("<p>Şəhər <strong>ğ</strong></p>");
        }

        @Test
        void are_UTF_8_where_the_page_names_none_and_nothing_is_guessed() {
            assertThat(html(section("<p>" + AZERBAIJANI, "A"))).isEqualTo("<p>Şəhər <strong>ğ</strong></p>");
            assertThatThrownBy(() -> section("<p>Şğı".getBytes(Charset.forName("windows-1254")), "A"))
                    .isInstanceOfSatisfying(
                            UnreadableBulletin.class,
                            it -> assertThat(it.reason()).isEqualTo(Cause.NOT_UTF8));
        }

        @Test
        void that_the_parser_takes_for_the_end_end_nothing() {
            assertThat(html(section("<p>One &gt;\uFFFFtwo</p><p>\uFFFFthree", "A")))
                    .isEqualTo("<p>One &gt;two</p><p>three</p>");
        }

        @Test
        void that_are_none_are_counted() {
            var read = section(
                    "<meta charset=windows-1252><p>a\u0081b\u008dc".getBytes(Charset.forName("ISO-8859-1")), "A");
            assertThat(said(read.report())).containsExactly("1 CHARACTERS_UNREADABLE ");
            assertThat(read.report().getFirst().message().arguments()).containsExactly("2");
        }
    }

    @Nested
    class The_text_of_a_section {

        @Test
        void is_the_article_of_its_page() {
            var read = section("""
                    <!doctype html>
                    <html lang="en"><head><title>Rivers – The site</title><meta name="author" content="L. Quliyeva"></head>
                    <body>
                    <header>The site</header>
                    <nav><a href="/">Home</a></nav>
                    <main><article>
                    <h1>Rivers</h1>
                    <p>The river falls.</p>
                    <h2>Level</h2>
                    <p>Low.</p>
                    </article>
                    <aside>Read more</aside></main>
                    <footer>Imprint</footer>
                    </body></html>
                    """, "");
            assertThat(read.title()).isEqualTo("Rivers");
            assertThat(read.byline()).isEqualTo("L. Quliyeva");
            assertThat(html(read)).isEqualTo("<p>The river falls.</p><h2>Level</h2><p>Low.</p>");
            assertThat(said(read.report()))
                    .containsExactly(
                            "4 PAGE_PART_DROPPED The site",
                            "5 PAGE_PART_DROPPED Home",
                            "12 PAGE_PART_DROPPED Read more",
                            "13 PAGE_PART_DROPPED Imprint");
        }

        @Test
        void takes_the_name_of_its_page_where_there_is_neither_title_nor_heading() {
            assertThat(section("<title>Rivers</title><p>A", "").title()).isEqualTo("Rivers");
            assertThat(section("<title>Rivers</title><p>A", "Ports").title()).isEqualTo("Ports");
        }

        @Test
        void keeps_its_levels_below_the_title() {
            assertThat(html(section("<h1>A</h1><h2>B</h2><h5>C</h5><h3>D</h3>", "Z")))
                    .isEqualTo("<h2>A</h2><h3>B</h3><h4>C</h4><h4>D</h4>");
            assertThat(html(section("<div><h2>B</h2><p>a<h3>C</h3></div>", "Z")))
                    .isEqualTo("<h2>B</h2><p>a</p><h3>C</h3>");
        }

        @Test
        void reports_with_its_line_what_it_does_not_have() {
            var read =
                    section("<p>A\n<p><img src=a.png alt='A quay'>\n<p><u>B</u>\n<p><a href='javascript:x'>C</a>", "Z");
            assertThat(said(read.report()))
                    .containsExactly("2 PICTURE A quay", "3 OTHER_FORM B", "4 OTHER_ADDRESS javascript:x");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    // Word's web page
                    "<p>A<a style='x' href='#_ftn1' name='_ftnref1'><span><sup>[1]</sup></span></a> b</p>"
                            + "<div><hr><div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> The note.</p></div></div>",
                    // LibreOffice
                    "<p>A<a class='sdfootnoteanc' name='sdfootnote1anc' href='#sdfootnote1sym'><sup>1</sup></a> b</p>"
                            + "<div id='sdfootnote1'><p><a class='sdfootnotesym' name='sdfootnote1sym' href='#sdfootnote1anc'>1</a>The note.</p></div>",
                    // Google Docs
                    "<p>A<sup><a href='#ftnt1' id='ftnt_ref1'>[1]</a></sup> b</p>"
                            + "<hr><div><p><a href='#ftnt_ref1' id='ftnt1'>[1]</a> The note.</p></div>",
                    // Markdown's writers
                    "<p>A<sup id='fnref1'><a href='#fn1'>1</a></sup> b</p>"
                            + "<section class='footnotes'><ol><li id='fn1'><p>The note. <a href='#fnref1'>↩</a></p></li></ol></section>"
                })
        void has_its_notes_where_their_marks_were(String page) {
            assertThat(html(section(page, "Z"))).isEqualTo("<p>A<span class=\"note\">The note.</span> b</p>");
        }

        @Test
        void has_a_note_at_each_of_its_marks() {
            assertThat(html(section(
                            "<p>A<a href='#n' id='r1'>1</a> b<a href='#n' id='r2'>1</a></p>"
                                    + "<ol><li id=n>The note. <a href='#r1'>a</a> <a href='#r2'>b</a></li></ol>",
                            "Z")))
                    .isEqualTo("<p>A<span class=\"note\">The note.</span> b<span class=\"note\">The note.</span></p>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    // a contents list and its chapters, as docutils links them
                    "<ul><li><a href='#ports' id='toc1'>Ports</a></li></ul>"
                            + "<div id='ports'><h2><a href='#toc1'>Harbours</a></h2><p>Words.</p></div>",
                    // two paragraphs that name each other
                    "<p id=a>As <a href='#b'>below</a>.</p><p id=b>See <a href='#a'>above</a>, words.</p>"
                })
        void stays_in_its_place_where_it_leads_to_and_fro_and_is_no_note(String page) {
            var text = html(section(page, "Z"));

            assertThat(text.replaceAll("<[^>]*>", " "))
                    .containsSubsequence(page.replaceAll("<[^>]*>", " ").strip().split("\\s+"));
            assertThat(text).doesNotContain("note");
        }

        @Test
        void loses_no_words_of_notes_whose_only_marks_stand_in_each_other() {
            var page = "<div id=a>Alat<a href='#b' id=m>1</a><a href='#k'>x</a></div>"
                    + "<div id=b>Baku<a href='#m'>1</a><a href='#a' id=k>2</a></div>";
            assertThat(html(section(page, "Z"))).contains("Alat", "Baku");
        }

        @Test
        void leaves_links_within_it_alone() {
            assertThat(html(section(
                            "<p>See <a href='#b'>B</a></p><div><p id=b>B, as <a href='#c'>C</a></p></div>", "Z")))
                    .isEqualTo("<p>See <a href=\"#b\">B</a></p><p>B, as <a href=\"#c\">C</a></p>");
        }
    }

    @Nested
    class A_whole_issue {

        @Test
        void has_a_section_for_each_heading_of_the_first_level_wherever_it_stands() {
            var issue = issue("""
                    <body><p>Institute of Ports<p>BULLETIN<p>July 2026
                    <div><h1>I. Rivers</h1><p>Text.<h2>Level</h2><p>Deep.</div>
                    <section><header><h1>II. Ports</h1></header><p>More.</section>
                    """);
            assertThat(issue.period()).isEqualTo(YearMonth.of(2026, 7));
            assertThat(issue.sections()).extracting(ParsedSection::title).containsExactly("Rivers", "Ports");
            assertThat(html(issue.sections().getFirst().body())).isEqualTo("<p>Text.</p><h2>Level</h2><p>Deep.</p>");
        }

        @Test
        void has_a_section_for_each_of_its_articles() {
            var issue = issue("<h1>BULLETIN</h1><p>July 2026</p><article><h2>Rivers</h2><p>A<h3>Level</h3></article>"
                    + "<article><h2>Ports</h2><p>B</article>");
            assertThat(issue.title()).isEqualTo("BULLETIN");
            assertThat(issue.sections()).extracting(ParsedSection::title).containsExactly("Rivers", "Ports");
            assertThat(html(issue.sections().getFirst().body())).isEqualTo("<p>A</p><h3>Level</h3>");
        }
    }

    @Nested
    class Hostile_files {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<div>",
                    "<b>",
                    "<ul><li>",
                    "<table><tr><td>",
                    "<blockquote>",
                    "<p><a href=#x id=x>",
                    "<span class=note>",
                    "<article>"
                })
        void that_nest_without_end_are_read(String open) {
            var read = section(open.repeat(8_000) + "x", "Z");
            assertThat(html(read)).contains("x");
        }

        @Test
        void of_links_to_one_large_note_end_soon() {
            var page =
                    "<p>" + "<a href=#n id=m>a</a>".repeat(5_000) + "<div id=n>" + "<p>b<a href=#m>c</a>".repeat(5_000);
            assertThat(html(section(page, "Z"))).contains("a");
        }

        @Test
        void of_marks_of_one_note_set_it_twenty_times_at_most() {
            var marks = "<p><span id=m>t" + "<a href=#n>1</a>".repeat(40) + "</span></p>";
            var read = html(section(marks + "<p id=n><a href=#m>^</a> Ministry.</p>", "Z"));
            assertThat(read.split("class=\"note\"", -1)).hasSize(1 + 20);
        }

        @Test
        void of_two_marks_in_one_raised_letter_are_read() {
            var page =
                    "<p>It fell.<sup id=r><a href=#n><img></a><a href=#n></a></sup></p><p id=n><a href=#r>^</a> Ministry.</p>";
            assertThat(html(section(page, "Z"))).contains("It fell.").contains("Ministry.");
        }

        @Test
        void of_elements_alone_are_refused() {
            assertThatThrownBy(() -> section("<b>".repeat(300_000), "Z"))
                    .isInstanceOfSatisfying(
                            UnreadableBulletin.class,
                            it -> assertThat(it.reason()).isEqualTo(Cause.TOO_MANY_TAGS));
            assertThatThrownBy(() -> section("<script>alert(1)</script>", "Z"))
                    .isInstanceOfSatisfying(
                            UnreadableBulletin.class,
                            it -> assertThat(it.reason()).isEqualTo(Cause.EMPTY));
        }
    }

    @Test
    void links_by_the_thousand_that_lead_to_one_place_end_fast() {
        var html = new StringBuilder("<p>");
        for (int i = 0; i < 40_000; i++) {
            html.append("<a href=#n").append(i).append(">x</a>");
        }
        html.append("</p><div>");
        for (int i = 0; i < 40_000; i++) {
            html.append("<a name=n").append(i).append(">y</a>");
        }
        var read = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> HtmlFile.section(html.toString().getBytes(UTF_8), "en"));
        assertThat(read.blocks()).hasSize(2);
    }

    private static ParsedText section(String page, String title) {
        return section(page.getBytes(UTF_8), title);
    }

    private static ParsedText section(byte[] page, String title) {
        return HtmlFile.section(page, "en").asSection(title, "");
    }

    private static ParsedBulletin issue(String page) {
        return HtmlFile.issue(page.getBytes(UTF_8), "en").asIssue();
    }

    private static String html(ParsedText read) {
        return html(read.body());
    }

    private static String html(Document body) {
        return HtmlWriter.write(body).replace("\n", "");
    }

    private static List<String> said(List<ReportLine> report) {
        report.forEach(it -> assertThat(it.sentence(Locale.ENGLISH)).matches("(?s).*[.?]"));
        return report.stream()
                .map(it -> it.line() + " " + it.message().code() + " " + it.text())
                .toList();
    }
}
