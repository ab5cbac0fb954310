package io.masthead.domain.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.UnseenTexts;
import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.intake.html.HtmlFile;
import io.masthead.domain.intake.markdown.MarkdownFile;
import io.masthead.domain.intake.outline.Outline;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.intake.text.UnreadableBulletin;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Files that nobody would send by mistake: each is read or refused, soon, and what was read can be stored. */
class IntakeFuzzTest {

    private static final List<String> MARKDOWN = List.of(
            "# ",
            "## ",
            "###### ",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "~~~\n",
            "- ",
            "1. ",
            "99. ",
            "> ",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "[^1]",
            "[^1]: ",
            "^[",
            "[",
            "](",
            ")",
            "![",
            "](https://ports.example)",
            "|",
            "|---|\n",
            "---\n",
            "***\n",
            "\\",
            "\\\n",
            "<b>",
            "</b>",
            "<br>",
            "<div>",
            "</div>",
            "<!--",
            "-->",
            "&amp;",
            "&#0;",
            "title: a\n",
            "byline: ",
            "a",
            "Rivers",
            " ",
            "é",
            "\u0000",
            "\u200B",
            "\uFEFF",
            "I. ",
            "July 2026\n",
            "Contents\n");

    private static final List<String> HTML = List.of(
            "<h1>",
            "</h1>",
            "<h2>",
            "</h2>",
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<article>",
            "</article>",
            "<main>",
            "<nav>",
            "<footer>",
            "<ul>",
            "<ol start=3>",
            "<li>",
            "</ul>",
            "<table>",
            "<caption>",
            "<tr>",
            "<td rowspan=0>",
            "<th colspan=3>",
            "</table>",
            "<a href=#n id=m>",
            "<a href=#m name=n>",
            "</a>",
            "<sup>",
            "</sup>",
            "<span class=note>",
            "</span>",
            "<span lang=az>",
            "<img src=x>",
            "<figure>",
            "<figcaption>",
            "</figure>",
            "<script>",
            "</script>",
            "<style>",
            "<svg>",
            "<math>",
            "<template>",
            "<meta charset=utf-16>",
            "<title>",
            "<q>",
            "<pre>",
            "<br>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<blockquote>",
            "</blockquote>",
            "<aside class=pull-quote>",
            "<frameset>",
            "<select>",
            "<b",
            " x='",
            "'>",
            "&",
            "&nbsp;",
            "a",
            "Rivers",
            "\n",
            "July 2026",
            "\u0000",
            "\uD800");

    @Test
    void markdown_is_read_or_refused_and_can_be_stored() {
        tried(MARKDOWN, text -> MarkdownFile.read(text, "en"), text -> MarkdownFile.read(text, "en"));
    }

    @Test
    void html_is_read_or_refused_and_can_be_stored() {
        tried(HTML, text -> HtmlFile.section(text, "en"), text -> HtmlFile.issue(text, "en"));
    }

    private interface Reader {
        Outline read(byte[] file);
    }

    private static void tried(List<String> pieces, Reader section, Reader issue) {
        var files = new AtomicInteger();
        var read = new AtomicInteger();
        UnseenTexts.satisfy(seed -> {
            byte[] file = file(pieces, new Random(seed));
            files.incrementAndGet();
            try {
                boolean readable = readable(
                        () -> section.read(file),
                        it -> stored(it.asSection("", "").body(), it));
                read.addAndGet(readable ? 1 : 0);
                readable(
                        () -> issue.read(file), it -> it.asIssue().sections().forEach(part -> stored(part.body(), it)));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + new String(file, UTF_8), e);
            }
        });
        System.out.printf(Locale.ROOT, "%,d files tried, %,d of them read%n", files.get(), read.get());
        assertThat(read.get()).isPositive();
    }

    private interface Use {
        void of(Outline outline);
    }

    private static boolean readable(Supplier<Outline> reading, Use use) {
        try {
            use.of(reading.get());
            return true;
        } catch (UnreadableBulletin refused) {
            return false;
        }
    }

    private static byte[] file(List<String> pieces, Random random) {
        var text = new StringBuilder();
        int length = 1 << random.nextInt(11);
        String again = pieces.get(random.nextInt(pieces.size()));
        boolean stubborn = random.nextInt(4) == 0;
        for (int i = 0; i < length; i++) {
            text.append(stubborn && random.nextInt(3) > 0 ? again : pieces.get(random.nextInt(pieces.size())));
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        for (int i = random.nextInt(8) == 0 ? 3 : 0; i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    /** What was read is in the schema, in its one form, shows no picture, and its report has sentences. */
    private static void stored(Document body, Outline outline) {
        var identified = body.withBlockIds(Document.EMPTY);
        assertThat(HtmlReader.read(HtmlWriter.write(identified))).isEqualTo(identified);
        assertThat(identified.images()).isEmpty();
        for (ReportLine line : outline.report().lines()) {
            assertThat(line.sentence(Locale.ENGLISH)).isNotBlank();
            assertThat(line.line()).isNotNegative();
        }
    }
}
