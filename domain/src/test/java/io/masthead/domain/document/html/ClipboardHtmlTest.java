package io.masthead.domain.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.masthead.domain.document.ClipboardFixtures;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs write, where no script has looked at it before: in a form without scripts, and over the API. */
class ClipboardHtmlTest {

    private static String read(String html) {
        return HtmlWriter.write(HtmlSanitizer.sanitize(html, "en").document());
    }

    private static String fixture(String name) {
        return ClipboardFixtures.all()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .html();
    }

    @Test
    void lists_of_word_are_lists_in_lists_with_their_numbers() {
        assertThat(read(fixture("word-windows"))).contains("""
                <ul>
                <li>North
                <ul>
                <li>Shamkir</li></ul></li>
                <li>South</li></ul>
                <p>What follows:</p>
                <ol start="4">
                <li>Measure
                <ol>
                <li>daily</li></ol></li>
                <li>Publish</li></ol>""");
    }

    @Test
    void what_google_docs_says_by_style_is_marked_and_what_is_not_bold_is_not() {
        assertThat(read(fixture("google-docs")))
                .contains("<h2>Fishing</h2>")
                .contains("<p>The catch was <strong><em>small</em></strong> in H<sub>2</sub>O; ")
                .contains("<li>Sturgeon\n<ul>\n<li>beluga</li></ul></li>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a <span style='font-weight: 700'>b</span></p> | <p>a <strong>b</strong></p>",
                "<p>a <b style='font-weight:normal'>b</b></p> | <p>a b</p>",
                "<p>a <span style='font-style:italic;color:red'>b</span></p> | <p>a <em>b</em></p>",
                "<p>m<span style='vertical-align:super'>2</span></p> | <p>m<sup>2</sup></p>",
                "<p>a<span style='display:none'>b</span></p> | <p>a</p>",
                "<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>b)</span>a</p> | <ol start=\"2\">\\n<li>a</li></ol>",
                "<p style='mso-list:l0 level1 lfo1'>a</p>b<p style='mso-list:l0 level1 lfo1'>c</p> | <ul>\\n<li>a</li></ul>\\n<p>b</p>\\n<ul>\\n<li>c</li></ul>",
                "<p style='mso-list:none'>a</p> | <p>a</p>"
            })
    void a_style_says_what_it_means(String foreign, String kept) {
        assertThat(read(foreign)).isEqualTo(kept.replace("\\n", "\n"));
    }

    @Test
    void hidden_words_stand_in_the_report() {
        assertThat(HtmlSanitizer.sanitize("<p>a<span style='display:none'>b</span></p>", "en")
                        .warnings())
                .singleElement()
                .returns("b", SanitizerWarning::text);
    }

    @Test
    void thousands_of_items_end_fast() {
        var html = "<p style='mso-list:l0 level9 lfo1'>w</p><p style='mso-list:l1 level1 lfo1'>w</p>".repeat(900);
        var document = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> HtmlSanitizer.sanitize(html, "en").document());
        assertThat(document.words()).isEqualTo(1_800);
    }
}
