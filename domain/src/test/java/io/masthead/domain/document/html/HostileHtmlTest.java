package io.masthead.domain.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.masthead.domain.document.Documents;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileHtmlTest {
    private static String cleaned(String html) {
        return HtmlWriter.write(
                HtmlSanitizer.sanitize(html, "en", address -> false).document());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=alert(1)>x</p>",
                "<img src=x onerror=alert(1)>",
                "<a href=javascript:alert(1)>x</a>",
                "<a href='java\nscript:alert(1)'>x</a>",
                "<a href=' &#1;javascript:alert(1)'>x</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                "<a href='//evil.example/x'>x</a>",
                "<a href='vbscript:x'>x</a>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><p><style><img src=x onerror=alert(1)></style></p></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<form><form><input onfocus=alert(1) autofocus></form></form>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<template><script>alert(1)</script></template>",
                "<textarea></textarea><img src=x onerror=alert(1)></textarea>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data=javascript:alert(1)></object><embed src=javascript:x>",
                "<p style='background:url(javascript:x)' class=x id=y>x</p>",
                "<base href=javascript:x><link rel=stylesheet href=x><meta http-equiv=refresh content=0>",
                "<xmp><script>alert(1)</script></xmp>",
                "<plaintext><script>alert(1)</script>",
                "<title><script>alert(1)</script></title>",
                "<a href='https://x.example/\"onmouseover=alert(1)'>x</a>",
                "<span lang='x\" onclick=alert(1)'>x</span>",
                "<p data-id='x\" onclick=alert(1)'>x</p>"
            })
    void nothing_stays_that_could_run(String html) {
        String clean = cleaned(html);
        var document = org.jsoup.Jsoup.parseBodyFragment(clean);
        assertThat(document.body().select("script,img,svg,math,iframe,object,form,input,style,base,link,meta"))
                .isEmpty();
        for (var element : document.body().getAllElements()) {
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey()).isIn("href");
                assertThat(attribute.getValue()).startsWith("https://");
            }
        }
        assertThat(cleaned(clean)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"div", "b", "ul><li", "blockquote", "span class=note", "table><tr><td", "a", "h2", "em id=%d"})
    void hundred_thousand_levels_end_fast(String tag) {
        var html = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            html.append('<').append(tag.replace("%d", String.valueOf(i))).append('>');
        }
        html.append("words");
        var body = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Documents.of(html.toString()));
        assertThat(body.text()).isEqualTo("words");
    }

    @Test
    void a_character_that_the_parser_takes_for_the_end_ends_nothing() {
        assertThat(Documents.of("<p>One &gt;\uFFFFtwo <b>\uFFFFthree</b></p><p>four")
                        .text())
                .isEqualTo("One >two three\nfour");
    }

    @Test
    void five_megabytes_end_fast() {
        String html = "<p>Some <b>words <i>that</b> are</i> not <a href=https://example.org>much</a>.".repeat(65_000);
        var body = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Documents.of(html));
        assertThat(body.words()).isEqualTo(65_000 * 6);
    }
}
