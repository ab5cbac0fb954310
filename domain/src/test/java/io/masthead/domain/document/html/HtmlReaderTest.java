package io.masthead.domain.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    @Test
    void reads_pictures() {
        var document =
                HtmlReader.read("<figure data-id=\"abcdefg\">\n<img src=\"/assets/1/file\" alt=\"A quay\"></figure>");
        var figure = (ContainerBlock) document.blocks().getFirst();
        assertThat(figure.content()).containsExactly(new ImageBlock("/assets/1/file", "A quay"));
    }

    @Test
    void reads_nothing_as_the_empty_document() {
        assertThat(HtmlReader.read("")).isSameAs(Document.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words",
                "<script>x()</script>",
                "<p onclick=\"x()\">a</p>",
                "<p>a",
                "<p>a</p></p>",
                "<p>a</div>",
                "<h2>a<p>b</p></h2>",
                "<blockquote>\n<h2>a</h2></blockquote>",
                "<p><a href=\"javascript:x()\">a</a></p>",
                "<p><span lang=\"x y\">a</span></p>",
                "<p><b>a</b></p>",
                "<p data-id=\"1\">a</p>",
                "<p data-id=\"abcdefg\">a</p>\n<p data-id=\"abcdefg\">b</p>",
                "<ol start=\"1\">\n<li>a</li></ol>",
                "<table>\n<tbody>\n<tr><td colspan=\"101\">a</td></tr></tbody></table>",
                "<p>a &copy; b</p>",
                "<p>a & b</p>",
                "<p>a  b</p>",
                "<p> a</p>",
                "<p>a\u200Bb</p>",
                "<p>u\u0308</p>",
                "<p></p>",
                "<p>&nbsp;</p>",
                "<ul></ul>",
                "<p>a</p><p>b</p>",
                "<p><em>a</em><em>b</em></p>",
                "<p><em><strong>a</strong></em></p>",
                "<p><span class=\"note\">a<span class=\"note\">b</span></span></p>",
                "<p><span class=\"note\"></span></p>",
                "<ul>\n<li><p>a</p></li></ul>",
                "<!-- a -->",
                "<figure>\n<img alt=\"a\"></figure>"
            })
    void refuses_what_is_not_in_the_schema_or_not_in_its_form(String html) {
        assertThatExceptionOfType(InvalidHtml.class).isThrownBy(() -> HtmlReader.read(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"<p>one</p><script></script> | 10", "<p>a &copy; b</p> | 5", "<p>one  two</p> | 7"})
    void says_where_it_is_not(String html, int position) {
        assertThatExceptionOfType(InvalidHtml.class)
                .isThrownBy(() -> HtmlReader.read(html))
                .returns(position, InvalidHtml::position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul>\n<li>", "<p><span class=\"note\">", "<p><em>"})
    void refuses_what_is_nested_too_deep_without_an_overflow(String tags) {
        assertThatExceptionOfType(InvalidHtml.class).isThrownBy(() -> HtmlReader.read(tags.repeat(100_000)));
    }
}
