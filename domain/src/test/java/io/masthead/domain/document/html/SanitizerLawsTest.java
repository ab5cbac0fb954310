package io.masthead.domain.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.RandomMarkup;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.UnseenTexts;
import io.masthead.domain.document.hash.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

/** What holds for whatever is sent as a text, HTML or not. */
class SanitizerLawsTest {
    private static final int ROUNDS = 300;

    private static final Pattern WORD = Pattern.compile("w\\d+");

    private static final Set<String> ELEMENTS =
            Set.of(("p h2 h3 h4 ul ol li blockquote aside table caption thead tbody tr th td figure figcaption img"
                            + " a strong em sub sup span")
                    .split(" "));

    private static final Set<String> ATTRIBUTES =
            Set.of("data-id", "class", "lang", "href", "colspan", "rowspan", "scope", "start", "src", "alt");

    @Test
    void hold() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            check(seed);
        }
    }

    @Test
    void hold_for_texts_that_nobody_has_seen_yet() {
        UnseenTexts.satisfy(SanitizerLawsTest::check);
    }

    private static void check(long seed) {
        String html = new RandomMarkup(seed).next();
        Document document = sanitized(html);
        String clean = HtmlWriter.write(document);
        assertThat(HtmlReader.read(clean)).as("is in the schema, seed %s", seed).isEqualTo(document);
        assertThat(sanitized(clean)).as("is clean, seed %s", seed).isEqualTo(document);
        assertThat(words(document.text())).as("words, seed %s", seed).containsExactlyInAnyOrderElementsOf(wanted(html));
        assertThat(ContentHash.of(new SectionText("", "", document.withBlockIds(Document.EMPTY))))
                .as("the hash, seed %s", seed)
                .isEqualTo(ContentHash.of(new SectionText("", "", document)));
        Jsoup.parseBodyFragment(clean).body().getAllElements().stream()
                .skip(1)
                .forEach(element -> harmless(element, seed));
    }

    private static Document sanitized(String html) {
        return HtmlSanitizer.sanitize(html, "en", "/assets/1/file"::equals).document();
    }

    private static void harmless(Element element, long seed) {
        assertThat(element.normalName()).as("seed %s", seed).isIn(ELEMENTS);
        for (var attribute : element.attributes()) {
            assertThat(attribute.getKey()).as("seed %s", seed).isIn(ATTRIBUTES);
        }
        assertThat(element.attr("href").toLowerCase(Locale.ROOT))
                .as("seed %s", seed)
                .doesNotContain("javascript:");
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(it -> it.group()).toList();
    }

    /** The words that a browser would show, without those of what is left out with its words. */
    private static List<String> wanted(String html) {
        var words = new ArrayList<String>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && isKept(text)) {
                        words.addAll(words(text.getWholeText()));
                    }
                },
                Jsoup.parseBodyFragment(html).body());
        return words;
    }

    private static boolean isKept(TextNode text) {
        for (Node around = text.parent(); around != null; around = around.parent()) {
            String tag = around.normalName();
            if ((around instanceof Element element && ForeignStyle.of(element).isHidden())
                    || ForeignElements.isDropped(tag)
                    || ForeignElements.isStruck(tag)
                    || ForeignElements.isWithoutWords(tag)) {
                return false;
            }
        }
        return true;
    }
}
