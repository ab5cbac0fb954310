package io.masthead.domain.document.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.RandomDocuments;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.UnseenTexts;
import io.masthead.domain.document.html.HtmlWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.junit.jupiter.api.Test;

/** What holds for any two texts of everything that the schema has, whether the one was made from the other or not. */
class DifferenceLawsTest {
    private static final int ROUNDS = 150;

    @Test
    void hold() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            check(seed);
        }
    }

    @Test
    void hold_for_texts_that_nobody_has_seen_yet() {
        UnseenTexts.satisfy(DifferenceLawsTest::check);
    }

    private static void check(long seed) {
        var random = new RandomDocuments(seed);
        Document older = random.next();
        Document edited = random.regrouped(random.edited(random.edited(older)));
        check(older, edited, seed);
        check(edited.withBlockIds(older), older, seed);
        check(older, random.next(), seed);
        check(older, Document.EMPTY, seed);
    }

    private static void check(Document older, Document newer, long seed) {
        var difference = DocumentDifference.between(text(older), text(newer));
        String html = difference.html();
        assertThat(letters(html, "del")).as("seed %s: %s", seed, html).isEqualTo(letters(written(newer), "del"));
        assertThat(letters(html, "ins")).as("seed %s: %s", seed, html).isEqualTo(letters(written(older), "ins"));
        assertThat(difference.changes().isEmpty()).as("seed %s: %s", seed, html).isEqualTo(difference.isEmpty());
        assertThat(parsed(html))
                .as("seed %s", seed)
                .isEqualTo(html.replaceAll("\\s+", "").replace("&quot;", "\""));
    }

    private static SectionText text(Document body) {
        return new SectionText("Water", "", body);
    }

    private static String written(Document document) {
        return HtmlWriter.write(document);
    }

    private static String parsed(String html) {
        return Jsoup.parseBodyFragment(html)
                .outputSettings(new OutputSettings().prettyPrint(false))
                .body()
                .html()
                .replace("&quot;", "\"")
                .replaceAll("\\s+", "");
    }

    private static String letters(String html, String without) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select(without).remove();
        return body.wholeText().replaceAll("\\s+", "");
    }
}
