package io.masthead.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.ClipboardFixtures;
import io.masthead.domain.document.ClipboardFixtures.Fixture;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/**
 * What nobody has thought of: fixtures with pieces missing, doubled, changed, and put together. Nothing fails, nothing takes
 * long, and what stands in the text then is what the server saves. {@code -Dmasthead.fuzz.seconds=600} tries for ten minutes.
 */
class PasteFuzzIT {

    private static final Duration FUZZING = Duration.ofSeconds(Integer.getInteger("masthead.fuzz.seconds", 3));
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final List<String> STARTS = List.of(
            "<p>@</p>",
            "<p>x@y</p>",
            "<h2>x@y</h2>",
            "<ul><li>x<ul><li>y@</li></ul></li></ul>",
            "<blockquote><p>x@</p></blockquote>",
            "<aside class=\"pull-quote\"><p>x@</p></aside>",
            "<table><caption>c</caption><tbody><tr><td>x@</td><td>y</td></tr><tr><td>z</td><td>w</td></tr></tbody></table>",
            "<table><caption>c@</caption><tbody><tr><td>x</td></tr></tbody></table>");

    private static final List<String> PIECES = List.of(
            "<ol start=7><li>a",
            "</div>",
            "</table>",
            "<td colspan=3>",
            "<tr>",
            "<li>",
            "</p>",
            "<a href=\"#_ftn1\" name=\"_ftnref1\">",
            "<div id=ftn1>",
            "<span class=note>",
            "<h1>",
            "<blockquote>",
            "<p style='mso-list:l1 level9 lfo1'>",
            "<pre>",
            "&nbsp;",
            "\u202e",
            "<table><tr><td rowspan=4>",
            "<caption>",
            "<b style=font-weight:normal>",
            "<sup>",
            "<span lang=zz-Foo>");

    private final List<String> bases =
            ClipboardFixtures.all().map(Fixture::html).toList();
    private final RandomGenerator random;
    private final long seed = Long.getLong("masthead.fuzz.seed", System.nanoTime());

    PasteFuzzIT() {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void gives_a_text_that_the_server_saves_as_it_is() {
        var failures = new ArrayList<String>();
        try (var clipboard = Clipboard.at(Installation.on(Database.H2))) {
            clipboard.page().onPageError(failures::add);
            var end = System.nanoTime() + FUZZING.toNanos();
            int count = 0;
            long slowest = 0;
            while (System.nanoTime() < end) {
                var start = STARTS.get(random.nextInt(STARTS.size()));
                var pasted = mutated();
                clipboard.begin(start);
                long begun = System.nanoTime();
                var text = clipboard.paste(pasted);
                slowest = Math.max(slowest, System.nanoTime() - begun);
                var saved = HtmlWriter.write(
                        HtmlSanitizer.sanitize(text, "en", it -> true).document());
                assertThat(saved)
                        .as("seed %d, %d: %s into %s", seed, count, pasted, start)
                        .isEqualTo(text);
                assertThat(failures)
                        .as("seed %d, %d: %s into %s", seed, count, pasted, start)
                        .isEmpty();
                count++;
            }
            System.out.printf(
                    "Pasted %,d times in %d s; the slowest took %d ms.%n",
                    count, FUZZING.toSeconds(), slowest / 1_000_000);
            assertThat(count).isPositive();
            assertThat(Duration.ofNanos(slowest)).isLessThan(LONGEST);
        }
    }

    private String mutated() {
        var html = new StringBuilder(base());
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(html.length() + 1);
            int length = Math.min(random.nextInt(1, 400), html.length() - at);
            switch (random.nextInt(5)) {
                case 0 -> html.delete(at, at + length);
                case 1 -> html.insert(at, html.substring(at, at + length));
                case 2 -> html.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 3 -> html.insert(at, spliced());
                default -> html.replace(at, at + Math.min(length, 1), String.valueOf((char) random.nextInt(32, 127)));
            }
        }
        return html.toString();
    }

    private String base() {
        return bases.get(random.nextInt(bases.size()));
    }

    private String spliced() {
        var other = base();
        int from = random.nextInt(other.length());
        return other.substring(from, Math.min(other.length(), from + random.nextInt(1, 1500)));
    }
}
