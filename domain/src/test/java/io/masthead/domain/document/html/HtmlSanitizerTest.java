package io.masthead.domain.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HtmlSanitizerTest {
    private static String cleaned(String html) {
        return HtmlWriter.write(
                HtmlSanitizer.sanitize(html, "en", address -> false).document());
    }

    @Nested
    class Cleaning {
        @Test
        void keeps_what_the_table_of_elements_allows() {
            String html = """
                    <h2 data-id="abcdef1">One</h2>
                    <h3>Two</h3>
                    <h4>Three</h4>
                    <p>A <a href="https://example.org/?a=1&amp;b=2">link</a>, <strong>bold</strong>, <em>italic</em>, x<sub>1</sub>, y<sup>2</sup>, <span lang="de">Wort</span><span class="note">See there.</span></p>
                    <ul>
                    <li>one
                    <ol start="3">
                    <li>deeper</li>
                    </ol></li>
                    </ul>
                    <blockquote>
                    <p>Said.</p></blockquote>
                    <aside class="pull-quote">
                    <p>Pulled.</p></aside>
                    <table>
                    <caption>Rates</caption>
                    <thead>
                    <tr><th scope="col" colspan="2">City</th></tr></thead>
                    <tbody>
                    <tr><td>Quba</td><td rowspan="2">3</td></tr></tbody></table>""";
            assertThat(cleaned(html).replace("\n", "")).isEqualTo(html.replace("\n", ""));
        }

        @Test
        void writes_one_block_a_line() {
            assertThat(cleaned("<p>a</p><ul><li>b</li><li>c</li></ul>"))
                    .isEqualTo("<p>a</p>\n<ul>\n<li>b</li>\n<li>c</li></ul>");
        }

        @Test
        void turns_old_names_into_today_s() {
            assertThat(cleaned("<h1>T</h1><p><b>x</b><i>y</i></p><h6>s</h6>"))
                    .isEqualTo("<h2>T</h2>\n<p><strong>x</strong><em>y</em></p>\n<h4>s</h4>");
        }

        @Test
        void puts_bare_words_into_paragraphs() {
            assertThat(cleaned("one <b>two</b><div>three<p>four</div>five"))
                    .isEqualTo("<p>one <strong>two</strong></p>\n<p>three</p>\n<p>four</p>\n<p>five</p>");
        }

        @Test
        void repairs_what_stands_in_the_wrong_place() {
            assertThat(cleaned("<li>a</li><li>b</li>")).isEqualTo("<ul>\n<li>a</li>\n<li>b</li></ul>");
            assertThat(cleaned("<ul><li>a</li><ul><li>b</li></ul></ul>"))
                    .isEqualTo("<ul>\n<li>a\n<ul>\n<li>b</li></ul></li></ul>");
            assertThat(cleaned("<h2><div>Title</div></h2>")).isEqualTo("<h2>Title</h2>");
            assertThat(cleaned("<strong><p>a</p><p>b</p></strong>"))
                    .isEqualTo("<p><strong>a</strong></p>\n<p><strong>b</strong></p>");
            assertThat(cleaned("<ul>words<li>a</li></ul>")).isEqualTo("<ul>\n<li>words</li>\n<li>a</li></ul>");
            assertThat(cleaned("<blockquote>words<h2>x</h2></blockquote>"))
                    .isEqualTo("<blockquote>\n<p>words</p>\n<p>x</p></blockquote>");
            assertThat(cleaned("<p></p><p>&nbsp;</p><p> <b> </b> </p><ul></ul><table></table>"))
                    .isEmpty();
        }

        @Test
        void keeps_the_further_paragraphs_of_an_item() {
            assertThat(cleaned("<ul><li><p>a</p><p>b</p></li></ul>")).isEqualTo("<ul>\n<li>a\n<p>b</p></li></ul>");
        }

        @Test
        void makes_a_figure_of_a_picture_of_ours_that_stands_in_none() {
            assertThat(withPicture("<p>one<img src=quay alt='A quay'>two</p>"))
                    .isEqualTo("<p>one</p>\n<figure>\n<img src=\"quay\" alt=\"A quay\"></figure>\n<p>two</p>");
            assertThat(withPicture("<img src=quay>")).isEqualTo("<figure>\n<img src=\"quay\"></figure>");
        }

        @Test
        void reports_a_picture_of_ours_where_none_can_stand() {
            for (var place : List.of("<ul><li>%s</ul>", "<table><td>%s</table>", "<p><span class=note>%s</span></p>")) {
                var sanitized = HtmlSanitizer.sanitize(
                        place.formatted("one<img src=quay alt='A quay'>two"), "en", "quay"::equals);

                assertThat(sanitized.document().images()).as(place).isEmpty();
                assertThat(sanitized.document().text()).as(place).contains("one", "two");
                assertThat(sanitized.warnings())
                        .as(place)
                        .extracting(SanitizerWarning::code, SanitizerWarning::text)
                        .contains(tuple(SanitizerWarning.Code.PICTURE_MISPLACED, "A quay"));
            }
        }

        @Test
        void makes_a_paragraph_of_a_caption_whose_picture_is_left_out() {
            var sanitized = HtmlSanitizer.sanitize(
                    "<figure><object><img src=quay></object><figcaption>A quay</figcaption></figure>",
                    "en",
                    "quay"::equals);

            assertThat(HtmlWriter.write(sanitized.document())).isEqualTo("<p>A quay</p>");
        }

        private static String withPicture(String html) {
            var sanitized = HtmlSanitizer.sanitize(html, "en", "quay"::equals);
            assertThat(sanitized.warnings()).isEmpty();
            return HtmlWriter.write(sanitized.document());
        }

        @Test
        void drops_pictures_with_a_line_in_the_report_and_keeps_the_caption() {
            var result = HtmlSanitizer.sanitize(
                    "<figure><img src=x.png alt='A chart'><figcaption>Figure 3</figcaption></figure>",
                    "en",
                    address -> false);
            assertThat(HtmlWriter.write(result.document())).isEqualTo("<p>Figure 3</p>");
            assertThat(result.warnings())
                    .extracting(SanitizerWarning::what, SanitizerWarning::text)
                    .containsExactly(tuple("picture", "A chart"));
        }

        @Test
        void keeps_notes_in_one_piece() {
            assertThat(cleaned("<p>a<span class=note>b <em>c</em><span class=note>d</span><p>e</p></span>"))
                    .contains("<span class=\"note\">b <em>c</em> d</span>");
        }

        @Test
        void joins_what_is_marked_alike_and_orders_marks() {
            assertThat(cleaned("<p><em><b>a</b></em><b><i>b</i></b></p>"))
                    .isEqualTo("<p><strong><em>ab</em></strong></p>");
        }

        @Test
        void removes_what_cannot_be_seen_and_composes_letters() {
            assertThat(cleaned("<p>a\u0000\u0007b\u202Ec\u200Bd  e\n f&nbsp;g u\u0308\uFEFF&shy;</p>"))
                    .isEqualTo("<p>abcd e f&nbsp;g ü</p>");
        }

        @Test
        void keeps_every_letter_of_azerbaijani() {
            String letters = "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz ₼ «a» “b” – — …";
            assertThat(cleaned("<p>" + letters + "</p>")).isEqualTo("<p>" + letters + "</p>");
        }

        @Test
        void reads_what_a_word_processor_pastes() {
            String pasted = """
                    <html xmlns:o="urn:x"><head><meta charset=utf-8><style>p.MsoNormal{margin:0}</style></head><body>
                    <!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]-->
                    <p class=MsoNormal style='margin:0'><b style='mso-bidi'>Bold<o:p></o:p></b> <font color=red>red</font>
                    <span style='mso-spacerun:yes'>\u00A0 </span>end<o:p>&nbsp;</o:p></p></body></html>""";
            assertThat(cleaned(pasted)).isEqualTo("<p><strong>Bold</strong> red &nbsp; end&nbsp;</p>");
        }
    }

    @Nested
    class Cleaned_twice {
        private static final String[] SOUP = {
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<ul>",
            "</ul>",
            "<ol start=4>",
            "</ol>",
            "<li>",
            "</li>",
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "</td>",
            "<th scope=col>",
            "<caption>",
            "<thead>",
            "<tfoot>",
            "<h1>",
            "</h1>",
            "<h3>",
            "</h3>",
            "<blockquote>",
            "</blockquote>",
            "<aside class=pull-quote>",
            "</aside>",
            "<br>",
            "<div>",
            "</div>",
            "<span class=note>",
            "</span>",
            "<span lang=az>",
            "<a href=https://example.org/a>",
            "</a>",
            "<img src=x>",
            "<figure>",
            "</figure>",
            "<figcaption>",
            "<sub>",
            "</sub>",
            "word",
            " ",
            "\n",
            "ə",
            "&nbsp;",
            "&lt;",
            "\u0338",
            "\u0301",
            "\u0000",
            "&amp;amp;",
            "<svg>",
            "</svg>",
            "<hr>",
            "<pre>",
            "\"",
            "’s",
            "<p data-id=abcdefg>"
        };

        @Test
        void nothing_more_changes() {
            var random = new Random(7);
            for (int round = 0; round < 20_000; round++) {
                var soup = new StringBuilder();
                for (int i = random.nextInt(30); i >= 0; i--) {
                    soup.append(SOUP[random.nextInt(SOUP.length)]);
                }
                String once = cleaned(soup.toString());
                assertThat(cleaned(once)).as(soup.toString()).isEqualTo(once);
                assertThat(HtmlWriter.write(HtmlReader.read(once)))
                        .as(soup.toString())
                        .isEqualTo(once);
            }
        }
    }
}
