package io.masthead.domain.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Cases;
import io.masthead.domain.document.html.HtmlSanitizer.Sanitized;
import io.masthead.domain.document.html.SanitizerWarning.Code;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What foreign elements and attributes say is kept in a form that the schema has, or stands in the report. */
class ForeignMeaningTest {
    private static Sanitized sanitized(String html) {
        return HtmlSanitizer.sanitize(html, "en", address -> false);
    }

    private static String html(String foreign) {
        return HtmlWriter.write(sanitized(foreign).document());
    }

    @Test
    void struck_words_go_and_are_reported_while_quotations_and_numbers_stay() {
        var result = sanitized(Cases.read("25-struck-and-quoted.html"));
        assertThat(HtmlWriter.write(result.document()))
                .isEqualTo("<p>He said “no”; right and .</p>\n<ol start=\"3\">\n<li>third</li></ol>");
        assertThat(result.warnings())
                .extracting(SanitizerWarning::code, SanitizerWarning::what, SanitizerWarning::text)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Code.STRUCK, "del", "wrong"),
                        org.assertj.core.api.Assertions.tuple(Code.STRUCK, "s", "struck"),
                        org.assertj.core.api.Assertions.tuple(Code.ATTRIBUTE, "ol", "third"));
    }

    @Test
    void a_space_in_an_address_becomes_an_escape() {
        assertThat(html(Cases.read("17-href-space.html")))
                .contains("href=\"https://example.org/annual%20report.pdf\"")
                .contains("href=\"mailto:a@example.org?subject=Salam%20Leyla\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <q>b <q>c</q></q> | <p>a “b ‘c’”</p>",
                "<span lang=de>a <q>b</q></span> | <p><span lang=\"de\">a „b“</span></p>",
                "<p lang=ru>a <q>b</q></p> | <p><span lang=\"ru\">a «b»</span></p>",
                "<p lang=en-US>a</p> | <p>a</p>",
                "<p><cite>a</cite> <var>n</var></p> | <p><em>a</em> <em>n</em></p>",
                "<p><ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby></p> | <p>a(b)</p>",
                "<dl><dt>a</dt><dd>b</dd></dl> | <p>a</p>\\n<p>b</p>",
                "<pre>a\\nb</pre> | <p>a</p>\\n<p>b</p>",
                "<p>one<input value=x>two</p> | <p>one two</p>",
                "<p>one<svg>x</svg>two</p> | <p>one two</p>",
                "<p>one<img src=x>two</p> | <p>one two</p>",
                "<p>one<button>two</button>three</p> | <p>one two three</p>",
                "<p>colo<del>u</del>r</p> | <p>color</p>",
                "<p>keep<del> gone </del>stay</p> | <p>keep stay</p>",
                "<p>a</p><del><p>b</p></del><p>c</p> | <p>a</p>\\n<p>c</p>",
                "<p>one <br>two<br></p> | <p>one</p>\\n<p>two</p>",
                "<table><tr><td rowspan=0>a<td>b<tr><td>c</table> | <table>\\n<tbody>\\n<tr><td rowspan=\"2\">a</td><td>b</td></tr>\\n<tr><td>c</td></tr></tbody></table>",
                "<ol start=4><li>a<li>b</ol> | <ol start=\"4\">\\n<li>a</li>\\n<li>b</li></ol>"
            })
    void becomes_what_the_schema_has(String foreign, String kept) {
        assertThat(html(foreign.replace("\\n", "\n"))).isEqualTo(kept.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><u>a</u></p> | OTHER_FORM | u",
                "<p><small>a</small></p> | OTHER_FORM | small",
                "<p><code>a</code></p> | OTHER_FORM | code",
                "<pre>a</pre> | OTHER_FORM | pre",
                "<p>a</p><hr><p>b</p> | OTHER_FORM | hr",
                "<dl><dt>a</dl> | OTHER_FORM | dl",
                "<p><abbr title='Water Board'>WB</abbr></p> | ATTRIBUTE | abbr",
                "<p dir=rtl>a</p> | ATTRIBUTE | p",
                "<blockquote cite=https://a.example><p>a</p></blockquote> | ATTRIBUTE | blockquote",
                "<ol reversed><li>a</ol> | ATTRIBUTE | ol",
                "<ol><li>a<li value=7>b</ol> | ATTRIBUTE | li",
                "<ol start=-3><li>a</ol> | ATTRIBUTE | ol",
                "<table><tr><td colspan=500>a</table> | ATTRIBUTE | td",
                "<table><tr><td><table><tr><td>a</table></table> | MISPLACED | table",
                "<blockquote><h3>a</h3></blockquote> | MISPLACED | h3",
                "<ul><li><blockquote>a</blockquote></ul> | MISPLACED | blockquote",
                "<p>a <input value=b></p> | NOT_ALLOWED | input",
                "<p>a <strike>b</strike></p> | STRUCK | strike",
                "<p>a <iframe src=https://a.example></iframe></p> | NOT_ALLOWED | iframe"
            })
    void has_a_line_in_the_report(String foreign, Code code, String what) {
        assertThat(sanitized(foreign).warnings())
                .singleElement()
                .returns(code, SanitizerWarning::code)
                .returns(what, SanitizerWarning::what);
    }

    @ParameterizedTest
    @EnumSource
    void is_reported_in_a_sentence_of_each_language(Code code) {
        var warning = new SanitizerWarning(code, "ol", "third", java.util.List.of("type", "a"), 3);
        assertThat(warning.sentence(Locale.ENGLISH)).endsWith(".");
        assertThat(warning.sentence(Locale.of("az"))).endsWith(".").isNotEqualTo(warning.sentence(Locale.ENGLISH));
    }
}
