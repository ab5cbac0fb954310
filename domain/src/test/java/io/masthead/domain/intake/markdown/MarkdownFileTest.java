package io.masthead.domain.intake.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.intake.text.ParsedBulletin;
import io.masthead.domain.intake.text.ParsedSection;
import io.masthead.domain.intake.text.ParsedText;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.intake.text.UnreadableBulletin;
import io.masthead.domain.intake.text.UnreadableBulletin.Cause;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownFileTest {

    @Nested
    class The_text_of_a_section {

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                quoteCharacter = '\0',
                value = {
                    "A *b* **c**. ~ <p>A <em>b</em> <strong>c</strong>.</p>",
                    "***A** b* ~ <p><strong><em>A</em></strong><em> b</em></p>",
                    "[A](https://ports.example/x) ~ <p><a href=\"https://ports.example/x\">A</a></p>",
                    "<https://ports.example/> ~ <p><a href=\"https://ports.example/\">https://ports.example/</a></p>",
                    "- A\\n  1. B\\n  2. C\\n- D ~ <ul><li>A<ol><li>B</li><li>C</li></ol></li><li>D</li></ul>",
                    "4. A\\n5. B ~ <ol start=\"4\"><li>A</li><li>B</li></ol>",
                    "> A\\n>\\n> - B ~ <blockquote><p>A</p><ul><li>B</li></ul></blockquote>",
                    "A\\\\\\nB ~ <p>A</p><p>B</p>",
                    "H<sub>2</sub>O, x<sup>2</sup> ~ <p>H<sub>2</sub>O, x<sup>2</sup></p>",
                    "A[^1] b.\\n\\n[^1]: The *note*.\\n\\n    Its end. ~"
                            + " <p>A<span class=\"note\">The <em>note</em>. Its end.</span> b.</p>",
                    "A^[in line] b ~ <p>A<span class=\"note\">in line</span> b</p>",
                    "<div lang=\"az\"><p>Liman</p></div> ~ <p><span lang=\"az\">Liman</span></p>"
                })
        void stands_as_it_looks(String text, String body) {
            assertThat(body(text.replace("\\n", "\n").replace("\\\\", "\\"))).isEqualTo(body);
        }

        @Test
        void has_a_note_of_several_paragraphs_as_one_line() {
            assertThat(body("A[^1]\n\n[^1]: *One*.\n\n    Two.\n\n    Three."))
                    .isEqualTo("<p>A<span class=\"note\"><em>One</em>. Two. Three.</span></p>");
        }

        @Test
        void has_its_tables_with_heads() {
            assertThat(body("| Port | Tons |\n|---|--:|\n| Baku | **12** |\n| Alat | |"))
                    .isEqualTo("<table><thead><tr><th scope=\"col\">Port</th><th scope=\"col\">Tons</th></tr></thead>"
                            + "<tbody><tr><td>Baku</td><td><strong>12</strong></td></tr>"
                            + "<tr><td>Alat</td><td></td></tr></tbody></table>");
        }

        @Test
        void has_no_row_without_a_cell() {
            assertThat(body("A\n\n|\n|---|")).isEqualTo("<p>A</p>");
        }

        @Test
        void begins_its_headings_with_the_second_level() {
            assertThat(body("# A\n\na\n\n## B\n\nb\n\n#### C"))
                    .isEqualTo("<h2>A</h2><p>a</p><h3>B</h3><p>b</p><h4>C</h4>");
            assertThat(body("a\n\n## B\n\nb\n\n### C")).isEqualTo("<p>a</p><h2>B</h2><p>b</p><h3>C</h3>");
        }

        @Test
        void leaves_out_the_heading_that_says_its_title_again() {
            var read = section("# RIVERS, and ports\n\nText.", "Rivers and Ports", "");
            assertThat(read.title()).isEqualTo("Rivers and Ports");
            assertThat(html(read.body())).isEqualTo("<p>Text.</p>");
        }

        @Test
        void takes_its_first_heading_for_a_title_where_there_is_none() {
            var read = section("## Rivers\n\n### Ports\n\nText.", "", "");
            assertThat(read.title()).isEqualTo("Rivers");
            assertThat(html(read.body())).isEqualTo("<h3>Ports</h3><p>Text.</p>");
        }

        @Test
        void takes_title_and_byline_before_it_where_there_are_none() {
            var file = "---\ntitle: \"Rivers\"\nbyline: Leyla Quliyeva\ndate: 2026-07-01\n---\n\nText.";
            var read = section(file, "", "");
            assertThat(read.title()).isEqualTo("Rivers");
            assertThat(read.byline()).isEqualTo("Leyla Quliyeva");
            assertThat(said(read.report())).containsExactly("4 FRONT_MATTER_DROPPED date: 2026-07-01");

            var other = section(file, "Ports", "A. Nabiyev");
            assertThat(other.title()).isEqualTo("Ports");
            assertThat(said(other.report())).contains("1 TITLE_NOT_TAKEN Rivers", "1 BYLINE_NOT_TAKEN Leyla Quliyeva");
        }

        @Test
        void reports_with_its_line_what_it_does_not_have() {
            var read = section("""
                    ---
                    title: Rivers
                    ---

                    Text with `code` and ![A quay](quay.png).

                    ***

                    - A
                      > B

                    [Bad](javascript:alert(1))

                    ```
                    one
                    two
                    ```

                    [^9]: Never named.
                    """, "Rivers", "");
            assertThat(said(read.report()))
                    .containsExactlyInAnyOrder(
                            "5 OTHER_FORM code",
                            "5 PICTURE A quay",
                            "7 RULE_DROPPED ***",
                            "10 MISPLACED B",
                            "12 OTHER_ADDRESS javascript:alert(1)",
                            "14 CODE_AS_PARAGRAPHS one\ntwo",
                            "19 NOTE_UNPAIRED Never named.");
            assertThat(html(read.body()))
                    .isEqualTo("<p>Text with code and .</p><ul><li>A<p>B</p></li></ul><p>Bad</p><p>one</p><p>two</p>");
        }

        @Test
        void holds_no_markup_that_a_text_may_not_have() {
            assertThat(body("A <script>alert(1)</script> b\n\n<script>alert(2)</script>\n\n<p onclick=x>C</p>"))
                    .isEqualTo("<p>A alert(1) b</p><p>C</p>");
        }
    }

    @Nested
    class A_whole_issue {

        @Test
        void has_a_section_for_each_heading_of_the_first_level() {
            var issue = issue("""
                    Institute of Ports

                    # BULLETIN

                    July 2026

                    News from the quays

                    # I. Rivers

                    Text[^a].

                    ## Level

                    Deep.

                    # II. Ports

                    More.

                    [^a]: A note.
                    """);
            assertThat(issue.period()).isEqualTo(YearMonth.of(2026, 7));
            assertThat(issue.title()).isEqualTo("BULLETIN");
            assertThat(issue.tagline()).isEqualTo("News from the quays");
            assertThat(issue.names()).containsEntry("en", "Institute of Ports");
            assertThat(issue.sections()).extracting(ParsedSection::title).containsExactly("Rivers", "Ports");
            assertThat(html(issue.sections().getFirst().body()))
                    .isEqualTo("<p>Text<span class=\"note\">A note.</span>.</p><h2>Level</h2><p>Deep.</p>");
            assertThat(issue.report()).isEmpty();
        }

        @Test
        void leaves_out_its_contents_list_and_says_so() {
            var issue = issue("# July 2026\n\n## Contents\n\n- Rivers\n\n## Rivers\n\nText.");
            assertThat(issue.sections()).extracting(ParsedSection::title).containsExactly("Rivers");
            assertThat(said(issue.report())).contains("3 CONTENTS_LIST_DROPPED Contents");
        }

        @Test
        void without_a_heading_is_none() {
            assertThatThrownBy(() -> issue("Only text."))
                    .isInstanceOfSatisfying(
                            UnreadableBulletin.class,
                            it -> assertThat(it.reason()).isEqualTo(Cause.NOT_A_BULLETIN));
        }
    }

    @Nested
    class Hostile_files {

        @ParameterizedTest
        @CsvSource({"**,a", "*a ,b", "[,x](y)", "![,](y)", "> ,a", "- ,a", "`,`", "<b>,</b>", "((,))", "_a,_", "**,**"})
        void that_nest_without_end_are_read_or_refused(String open, String close) {
            String deep = open.repeat(8_000) + close.repeat(8_000);
            try {
                assertThat(MarkdownFile.read(deep.getBytes(UTF_8), "en").blocks())
                        .isNotEmpty();
            } catch (UnreadableBulletin e) {
                assertThat(e.reason()).isIn(Cause.TOO_MANY_TAGS, Cause.TOO_DEEP, Cause.EMPTY);
            }
        }

        @Test
        void that_begin_tags_and_end_none_are_refused() {
            assertThatThrownBy(() -> MarkdownFile.read("<a ".repeat(60_000).getBytes(UTF_8), "en"))
                    .isInstanceOfSatisfying(
                            UnreadableBulletin.class,
                            it -> assertThat(it.reason()).isEqualTo(Cause.TOO_MANY_TAGS));
            assertThat(section("a < b\n\n".repeat(20_000), "", "").body().blocks())
                    .hasSize(20_000);
        }

        @Test
        void that_name_a_note_again_and_again_do_not_grow() {
            String marks = "a[^1] ".repeat(20_000);
            var read = section(marks + "\n\n[^1]: " + "word ".repeat(1000), "", "");
            assertThat(html(read.body()).length()).isLessThan(300_000);
            assertThat(said(read.report())).anyMatch(it -> it.contains("NOTE_UNPAIRED"));
        }

        @Test
        void that_name_a_long_address_again_and_again_are_refused() {
            String text = "[a] b ".repeat(20_000) + "\n\n[a]: https://ports.example/" + "x".repeat(1000);
            assertThatThrownBy(() -> MarkdownFile.read(text.getBytes(UTF_8), "en"))
                    .isInstanceOfSatisfying(
                            UnreadableBulletin.class,
                            it -> assertThat(it.reason()).isEqualTo(Cause.TOO_MANY_TAGS));
        }

        @Test
        void that_are_empty_are_refused() {
            for (var file : List.of("", " \n\n", "---\ntitle: A\n---\n", "[a]: https://ports.example/\n")) {
                assertThatThrownBy(() -> section(file, "", "")).as(file).isInstanceOf(UnreadableBulletin.class);
            }
        }
    }

    private static String body(String text) {
        return html(section(text, "Another title", "").body());
    }

    private static String html(io.masthead.domain.document.Document body) {
        return HtmlWriter.write(body).replace("\n", "");
    }

    private static ParsedText section(String text, String title, String byline) {
        return MarkdownFile.read(text.getBytes(UTF_8), "en").asSection(title, byline);
    }

    private static ParsedBulletin issue(String text) {
        return MarkdownFile.read(text.getBytes(UTF_8), "en").asIssue();
    }

    private static List<String> said(List<ReportLine> report) {
        report.forEach(it -> assertThat(it.sentence(Locale.ENGLISH)).matches("(?s).*[.?]"));
        return report.stream()
                .map(it -> it.line() + " " + it.message().code() + " " + it.text())
                .collect(Collectors.toList());
    }
}
