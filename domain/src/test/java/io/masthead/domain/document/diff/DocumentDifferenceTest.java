package io.masthead.domain.document.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Documents;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocumentDifferenceTest {
    private static final String ONE = "<p>Between dam and meter the cities lose a third of what they pump.</p>";
    private static final String TWO = "<p>What differs is the contract, and who owns the loss.</p>";

    private static DocumentDifference between(String from, String to) {
        return DocumentDifference.between(text(from), text(to));
    }

    private static SectionText text(String html) {
        return new SectionText("Title", "", Documents.of(html));
    }

    @Test
    void of_equal_texts_is_empty() {
        var difference = between(ONE + TWO, ONE + TWO);
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.html()).isEqualTo(HtmlWriter.write(text(ONE + TWO).body()));
    }

    @Test
    void shows_changed_words_in_their_sentence() {
        var difference = between(ONE, ONE.replace("a third", "a quarter"));
        assertThat(difference.html()).contains("lose a <del>third</del><ins>quarter</ins> of");
        assertThat(difference.wordsAdded()).isEqualTo(1);
        assertThat(difference.wordsRemoved()).isEqualTo(1);
        assertThat(difference.changes()).extracting(BlockChange::kind).containsExactly(BlockChange.Kind.CHANGED);
    }

    @Test
    void keeps_decimals_in_one_piece() {
        assertThat(between("<p>It costs 14.2 million a year.</p>", "<p>It costs 12.4 million a year.</p>")
                        .html())
                .contains("<del>14.2</del><ins>12.4</ins>");
    }

    @Test
    void knows_a_block_that_moved() {
        var difference = between(ONE + TWO + "<p>End.</p>", TWO + ONE + "<p>End.</p>");
        assertThat(difference.changes()).extracting(BlockChange::kind).containsExactly(BlockChange.Kind.MOVED);
        assertThat(difference.html()).contains("data-diff=\"moved\"").contains("data-diff=\"moved-away\"");
        assertThat(difference.wordsAdded()).isZero();
    }

    @Test
    void shows_a_changed_form() {
        var difference = between("<p>one two three</p>", "<p>one <b>two</b> three</p>");
        assertThat(difference.html()).contains("one <span data-diff=\"formatted\"><strong>two</strong></span> three");
        assertThat(difference.changes()).extracting(BlockChange::kind).containsExactly(BlockChange.Kind.FORMATTED);
        assertThat(between("<p>one</p>", "<h2>one</h2>").html()).isEqualTo("<h2 data-diff=\"formatted\">one</h2>");
    }

    @Test
    void shows_title_and_byline() {
        var difference = DocumentDifference.between(
                new SectionText("Old title", "", Document.EMPTY),
                new SectionText("New title", "A < B", Document.EMPTY));
        assertThat(difference.titleHtml()).isEqualTo("<del>Old</del><ins>New</ins> title");
        assertThat(difference.bylineHtml()).isEqualTo("<ins>A &lt; B</ins>");
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void keeps_lists_and_tables_whole_around_what_went() {
        assertThat(between("<ul><li>one<ul><li>two</ul><li>three</ul>", "<ul><li>one<ul></ul><li>three</ul>")
                        .html())
                .isEqualTo(
                        "<ul>\n<li>one\n<ul>\n<li data-diff=\"removed\"><del>two</del></li></ul></li>\n<li>three</li></ul>");
        assertThat(between("<table><tr><td>a<td>1<tr><td>b<td>2</table>", "<table><tr><td>b<td>2</table>")
                        .html())
                .isEqualTo(
                        "<table>\n<tbody>\n<tr data-diff=\"removed\"><td><del>a</del></td><td><del>1</del></td></tr>\n"
                                + "<tr><td>b</td><td>2</td></tr></tbody></table>");
    }

    @Test
    void sees_a_note_as_one_piece() {
        assertThat(between("<p>Water is lost.</p>", "<p>Water<span class=note>See <b>2</b>.</span> is lost.</p>")
                        .html())
                .contains("Water<ins><span class=\"note\">See <strong>2</strong>.</span></ins> is lost.");
    }

    @Nested
    class Of_any_two_texts {
        private static final String[] VOCABULARY =
                "water dam loss city Bakı the a of and 14.2 isn’t “so” pipe & < ə , .".split(" ");
        private final Random random = new Random(11);

        @Test
        void leaves_the_newer_text_without_del_and_the_older_without_ins() {
            for (int round = 0; round < 3000; round++) {
                List<String> from = blocks(random.nextInt(9));
                List<String> to = edited(from);
                SectionText older = text(String.join("", from));
                SectionText newer = text(String.join("", to));
                var difference = DocumentDifference.between(older, newer);
                String html = difference.html();
                assertThat(words(html, "del")).as(html).isEqualTo(words(HtmlWriter.write(newer.body()), "del"));
                assertThat(words(html, "ins")).as(html).isEqualTo(words(HtmlWriter.write(older.body()), "ins"));
                assertThat(difference.changes().isEmpty()).as(html).isEqualTo(difference.isEmpty());
                assertThat(isWellFormed(html)).as(html).isTrue();
            }
        }

        private boolean isWellFormed(String html) {
            String compact = html.replaceAll("\\s+", "");
            return Jsoup.parseBodyFragment(html)
                    .outputSettings(plain())
                    .body()
                    .html()
                    .replaceAll("\\s+", "")
                    .equals(compact);
        }

        private org.jsoup.nodes.Document.OutputSettings plain() {
            return new org.jsoup.nodes.Document.OutputSettings().prettyPrint(false);
        }

        private String words(String html, String without) {
            var body = Jsoup.parseBodyFragment(html).body();
            body.select(without).remove();
            return body.wholeText().replaceAll("\\s+", "");
        }

        private List<String> blocks(int count) {
            List<String> blocks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                blocks.add(block());
            }
            return blocks;
        }

        private String block() {
            return switch (random.nextInt(9)) {
                case 0 -> "<h2>" + line(4) + "</h2>";
                case 1 -> "<ul><li>" + line(5) + "</li><li>" + line(5) + "<ol><li>" + line(3) + "</li></ol></li></ul>";
                case 2 ->
                    "<table><caption>" + line(2) + "</caption><tr><th>" + line(1) + "<th>" + line(1) + "<tr><td>"
                            + line(2) + "<td>" + line(2) + "</table>";
                case 3 -> "<blockquote><p>" + line(9) + "</p><p>" + line(6) + "</p></blockquote>";
                case 4 -> "<p>" + line(5) + "<span class=note>" + line(3) + "</span> <em>" + line(3) + "</em></p>";
                default -> "<p>" + line(14) + "</p>";
            };
        }

        private String line(int most) {
            var line = new StringBuilder("w");
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                String word = VOCABULARY[random.nextInt(VOCABULARY.length)];
                line.append(' ').append(word.replace("&", "&amp;").replace("<", "&lt;"));
            }
            return line.toString();
        }

        private List<String> edited(List<String> blocks) {
            List<String> result = new ArrayList<>(blocks);
            for (int edits = random.nextInt(4); edits > 0; edits--) {
                int at = result.isEmpty() ? 0 : random.nextInt(result.size());
                switch (random.nextInt(6)) {
                    case 0 -> result.add(at, block());
                    case 1 -> Collections.shuffle(result, random);
                    case 2 -> result.replaceAll(html -> html.replace("water", "<b>water</b>"));
                    case 3 -> result.replaceAll(html -> html.replace(" dam", " river"));
                    default -> {
                        if (!result.isEmpty()) {
                            result.set(at, result.get(at).replaceFirst("<(li|tr|p)>[^<]*", "<$1>" + line(3)));
                        }
                    }
                }
            }
            if (random.nextInt(3) == 0 && !result.isEmpty()) {
                result.remove(random.nextInt(result.size()));
            }
            return result;
        }
    }
}
