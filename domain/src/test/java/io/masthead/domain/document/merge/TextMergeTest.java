package io.masthead.domain.document.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Documents;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.document.merge.MergeConflict.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextMergeTest {

    private static SectionText text(String html, Document previous) {
        return new SectionText("Water", "A. Writer", Documents.of(html).withBlockIds(previous));
    }

    private static TextMerge merge(String base, String mine, String theirs) {
        SectionText from = text(base, Document.EMPTY);
        return TextMerge.of(from, text(mine, from.body()), text(theirs, from.body()));
    }

    private static String html(SectionText text) {
        return HtmlWriter.writeWithoutIds(text.body()).replace("\n", "");
    }

    private static String chosen(TextMerge merge, MergeChoice choice) {
        return html(merge.resolved(Map.of(merge.conflicts().getFirst().id(), choice)));
    }

    /** Base, mine and theirs become the fourth text, and nothing meets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>The old dam holds water.</p> | <p>The new dam holds water.</p> | <p>The old dam holds much water.</p>"
                        + " | <p>The new dam holds much water.</p>",
                "<p>The dam.</p> | <p>The <em>dam</em>.</p> | <p>The old dam.</p> | <p>The old <em>dam</em>.</p>",
                "<p>The dam.</p> | <p>The <em>dam</em>.</p> | <p>The <strong>dam</strong>.</p>"
                        + " | <p>The <strong><em>dam</em></strong>.</p>",
                "<p>The dam.</p> | <p>The <em>da</em>m.</p> | <p>The <strong>dam</strong>.</p>"
                        + " | <p>The <strong><em>da</em>m</strong>.</p>",
                "<p>a a</p><p>b b</p> | <p>x x</p><p>a a</p><p>b b</p> | <p>a a</p><p>b b</p><p>y y</p>"
                        + " | <p>x x</p><p>a a</p><p>b b</p><p>y y</p>",
                "<p>a a</p><p>b b</p> | <p>a a</p><p>x x</p><p>b b</p> | <p>a a</p><p>y y</p><p>b b</p>"
                        + " | <p>a a</p><p>x x</p><p>y y</p><p>b b</p>",
                "<p>a a</p><p>b b</p><p>c c</p> | <p>a a</p><p>c c</p> | <p>a a</p><p>b b</p><p>c c d</p>"
                        + " | <p>a a</p><p>c c d</p>",
                "<ul><li>a a<li>b b<li>c c</ul> | <ul><li>c c<li>a a<li>b b</ul> | <ul><li>a a<li>b b b<li>c c<li>d d</ul>"
                        + " | <ul><li>c c</li><li>a a</li><li>b b b</li><li>d d</li></ul>",
                "<ul><li>a a<ul><li>b b</ul></ul> | <ul><li>a a<ul><li>b b<li>c c</ul></ul>"
                        + " | <ul><li>a a d<ul><li>b b</ul></ul> | <ul><li>a a d<ul><li>b b</li><li>c c</li></ul></li></ul>",
                "<ol><li>a a</ol> | <ol start=4><li>a a</ol> | <ol><li>a a<li>b b</ol>"
                        + " | <ol start=\"4\"><li>a a</li><li>b b</li></ol>",
                "<table><tr><td>a<td>b<tr><td>c<td>d</table> | <table><tr><td>a<td>m<td>b<tr><td>c<td>n<td>d</table>"
                        + " | <table><tr><td>a<td>b b<tr><td>c<td>d</table>"
                        + " | <table><tbody><tr><td>a</td><td>m</td><td>b b</td></tr>"
                        + "<tr><td>c</td><td>n</td><td>d</td></tr></tbody></table>",
                "<table><tr><td>a<td>b</table> | <table><tr><td>a<td>m<td>b</table>"
                        + " | <table><tr><td>a<td>b<tr><td>c<td>d</table> | <table><tbody><tr><td>a</td><td>m</td><td>b</td></tr>"
                        + "<tr><td>c</td><td></td><td>d</td></tr></tbody></table>",
                "<p>a<span class=note>n n</span> b</p> | <p>a<span class=note>n n n</span> b</p>"
                        + " | <p>a<span class=note>n n</span> b c</p> | <p>a<span class=\"note\">n n n</span> b c</p>",
                "<p>a b; c</p> | <p>a b c</p> | <p>a b;c</p> | <p>a b c</p>",
            })
    void makes_both_edits_where_they_do_not_overlap(String base, String mine, String theirs, String merged) {
        TextMerge merge = merge(base, mine, theirs);
        assertThat(html(merge.merged())).isEqualTo(merged);
        assertThat(merge.isClean()).isTrue();
    }

    /** Mine is cut; theirs becomes the last text, and nothing meets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The <em>dam</em> holds. The old river falls. | <p>The <em>dam</em> holds.</p><p>The old river falls.</p>",
                "The dam holds. The new river falls. | <p>The dam holds.</p><p>The new river falls.</p>",
                "The old dam holds. The new river rises. | <p>The old dam holds.</p><p>The new river rises.</p>",
                "The dam holds. Today the river falls. | <p>The dam holds.</p><p>Today the river falls.</p>",
            })
    void cuts_what_the_other_side_wrote_at_the_same_words(String theirs, String merged) {
        String base = "<p data-id=abcdefg>The dam holds. The river falls.</p>";
        String mine = "<p data-id=abcdefg>The dam holds.</p><p data-id=hijklmn>The river falls.</p>";
        String other = "<p data-id=abcdefg>" + theirs + "</p>";
        for (TextMerge merge : List.of(merge(base, mine, other), merge(base, other, mine))) {
            assertThat(html(merge.merged())).isEqualTo(merged);
            assertThat(merge.isClean()).isTrue();
            assertThat(merge.merged().body().blockIds()).containsExactly("abcdefg", "hijklmn");
        }
    }

    @Test
    void cuts_in_as_many_as_there_are() {
        var merge = merge(
                "<p data-id=abcdefg>One one. Two two. Three three.</p>",
                "<p data-id=abcdefg>One one.</p><p data-id=bbbbbbb>Two two.</p><p data-id=ccccccc>Three three.</p>",
                "<p data-id=abcdefg>One one. Two and two. Three three three.</p>");
        assertThat(html(merge.merged())).isEqualTo("<p>One one.</p><p>Two and two.</p><p>Three three three.</p>");
        assertThat(merge.isClean()).isTrue();
    }

    @Test
    void meets_where_the_other_side_wrote_across_the_cut() {
        var merge = merge(
                "<p data-id=abcdefg>The dam holds. The river falls.</p>",
                "<p data-id=abcdefg>The dam holds.</p><p data-id=hijklmn>The river falls.</p>",
                "<p data-id=abcdefg>The dam breaks, and no river falls.</p>");
        assertThat(merge.isClean()).isFalse();
        assertThat(html(merge.merged())).contains("holds", "breaks", "The river falls");
    }

    /** Base, mine and theirs, and what stands there by each choice: mine, theirs, both. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>The cat sat on it.</p> | <p>The dog sat on it.</p> | <p>The cow sat on a mat.</p> | WORDS"
                        + " | <p>The dog sat on a mat.</p> | <p>The cow sat on a mat.</p> | <p>The dog cow sat on a mat.</p>",
                "<p>The cat.</p> | <p>The big cat.</p> | <p>The black cat.</p> | WORDS"
                        + " | <p>The big cat.</p> | <p>The black cat.</p> | <p>The big black cat.</p>",
                "<p>a a</p><p>b b</p> | <p>b b</p> | <p>a a a</p><p>b b</p> | REMOVED_BY_ME"
                        + " | <p>b b</p> | <p>a a a</p><p>b b</p> | <p>a a a</p><p>b b</p>",
                "<ul><li>a a<li>b b</ul><p>c</p> | <ul><li>a a<li>b b b</ul><p>c</p> | <p>c</p> | REMOVED_BY_THEM"
                        + " | <ul><li>a a</li><li>b b b</li></ul><p>c</p> | <p>c</p>"
                        + " | <ul><li>a a</li><li>b b b</li></ul><p>c</p>",
                "<ol><li>a a</ol> | <ol start=4><li>a a</ol> | <ol start=6><li>a a</ol> | FORM"
                        + " | <ol start=\"4\"><li>a a</li></ol> | <ol start=\"6\"><li>a a</li></ol>"
                        + " | <ol start=\"4\"><li>a a</li></ol>",
                "<p>a</p> | <p><a href=#m>a</a></p> | <p><a href=#t>a</a></p> | WORDS"
                        + " | <p><a href=\"#m\">a</a></p> | <p><a href=\"#t\">a</a></p> | <p><a href=\"#m\">a</a></p>",
                "<figure><img src=/a alt=a></figure> | <figure><img src=/a alt=m></figure>"
                        + " | <figure><img src=/a alt=t></figure> | FORM"
                        + " | <figure><img src=\"/a\" alt=\"m\"></figure> | <figure><img src=\"/a\" alt=\"t\"></figure>"
                        + " | <figure><img src=\"/a\" alt=\"m t\"></figure>",
            })
    void lets_choose_where_they_meet(
            String base, String mine, String theirs, Kind kind, String byMine, String byTheirs, String byBoth) {
        TextMerge merge = merge(base, mine, theirs);
        assertThat(merge.conflicts()).singleElement().returns(kind, MergeConflict::kind);
        assertThat(chosen(merge, MergeChoice.MINE)).isEqualTo(byMine);
        assertThat(chosen(merge, MergeChoice.THEIRS)).isEqualTo(byTheirs);
        assertThat(chosen(merge, MergeChoice.BOTH)).isEqualTo(byBoth);
        assertThat(html(merge.merged())).isEqualTo(byBoth);
    }

    @Test
    void shows_what_meets_as_each_side_has_it() {
        MergeConflict conflict = merge("<ul><li>a a<li>b b</ul>", "<ul><li>a a</ul>", "<ul><li>a a<li>b c</ul>")
                .conflicts()
                .getFirst();
        assertThat(HtmlWriter.writeWithoutIds(conflict.base())).isEqualTo("<ul>\n<li>b b</li></ul>");
        assertThat(conflict.mine()).isEqualTo(Document.EMPTY);
        assertThat(HtmlWriter.writeWithoutIds(conflict.theirs())).isEqualTo("<ul>\n<li>b c</li></ul>");
    }

    @Test
    void keeps_ids_and_the_order_in_which_blocks_were_put() {
        SectionText base = text("<p>a a</p><p>b b</p>", Document.EMPTY);
        SectionText mine = text("<p>b b</p><p>a a</p>", base.body());
        SectionText theirs = text("<p>a a c</p><p>b b</p>", base.body());
        Document merged = TextMerge.of(base, mine, theirs).merged().body();
        assertThat(merged.blocks())
                .extracting(block -> block.id())
                .containsExactly(
                        base.body().blocks().get(1).id(),
                        base.body().blocks().get(0).id());
    }

    @Test
    void finds_the_blocks_of_a_text_that_came_without_ids() {
        SectionText base = text("<p>The dam holds water.</p><p>b b</p>", Document.EMPTY);
        SectionText mine =
                new SectionText("Water", "A. Writer", Documents.of("<p>The dam holds no water.</p><p>b b</p>"));
        TextMerge merge = TextMerge.of(base, mine, text("<p>The old dam holds water.</p><p>b b</p>", base.body()));
        assertThat(html(merge.merged())).isEqualTo("<p>The old dam holds no water.</p><p>b b</p>");
        assertThat(merge.merged().body().blocks().getFirst().id())
                .isEqualTo(base.body().blocks().getFirst().id());
    }

    @Nested
    class Where_blocks_went_into_each_other {
        private static final String A = "<li data-id=itemaa>a a<ul data-id=listaa><li data-id=itemxx>x x%s</ul>";
        private static final String B = "<li data-id=itembb>b b<ul data-id=listbb><li data-id=itemyy>y y%s</ul>";

        @ParameterizedTest
        @EnumSource(MergeChoice.class)
        void all_of_them_are_still_there_once(MergeChoice choice) {
            TextMerge merge = merge(
                    "<ul>" + A.formatted("") + B.formatted("") + "</ul>",
                    "<ul>" + B.formatted(A.formatted("")) + "</ul>",
                    "<ul>" + A.formatted(B.formatted("")) + "</ul>");
            Document resolved = merge.resolved(Map.of("unknown", choice)).body();
            assertThat(resolved.text().lines()).containsExactlyInAnyOrder("a a", "x x", "b b", "y y");
        }
    }

    @Nested
    class Of_title_and_byline {
        private static TextMerge titles(String base, String mine, String theirs) {
            return TextMerge.of(
                    new SectionText(base, "", Document.EMPTY),
                    new SectionText(mine, "M", Document.EMPTY),
                    new SectionText(theirs, "T", Document.EMPTY));
        }

        @Test
        void edits_that_do_not_overlap_are_both_made() {
            assertThat(titles("Water and dams", "Water, dams", "Water and old dams")
                            .merged()
                            .title())
                    .isEqualTo("Water, old dams");
        }

        @Test
        void what_meets_is_a_choice_and_both_by_default() {
            TextMerge merge = titles("Water", "Rain", "Snow");
            assertThat(merge.conflictsOfTitles())
                    .extracting(MergeConflict::kind)
                    .containsExactly(Kind.TITLE, Kind.BYLINE);
            assertThat(merge.merged().title()).isEqualTo("Rain Snow");
            assertThat(merge.merged().byline()).isEqualTo("M T");
            assertThat(merge.resolved(Map.of("title", MergeChoice.THEIRS)).title())
                    .isEqualTo("Snow");
        }
    }

    @Test
    void without_a_base_what_differs_meets_and_what_is_equal_stands_once() {
        SectionText theirs = text("<p>a a</p><p>the old dam</p>", Document.EMPTY);
        var mine = new SectionText("Water", "A. Writer", Documents.of("<p>a a</p><p>the new dam</p><p>c c</p>"));
        TextMerge merge = TextMerge.of(new SectionText("", "", Document.EMPTY), mine, theirs);
        assertThat(html(merge.merged())).isEqualTo("<p>a a</p><p>the new old dam</p><p>c c</p>");
        assertThat(merge.conflicts()).singleElement().returns(Kind.WORDS, MergeConflict::kind);
    }

    @ParameterizedTest
    @CsvSource({"<p>%s</p>, 60000", "'<p>%s a</p><p>b %<s</p>', 20000", "<ul><li>%s</ul>, 20000"})
    void takes_little_time_for_texts_that_have_nothing_in_common(String html, int words) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> merge(
                        html.formatted("a ".repeat(words)),
                        html.formatted("b ".repeat(words)),
                        html.formatted("c ".repeat(words))));
    }

    @Test
    void takes_little_time_for_many_blocks() {
        String base = "<p>a</p>".repeat(10_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> merge(base, "<h2>x</h2>" + base, base + "<p>y</p><p>a</p>"));
    }

    @Test
    void takes_blocks_as_deep_as_they_come() {
        String base = "<ul><li>a".repeat(500);
        TextMerge merge = merge(base, base + " m", "<p>t</p>" + base);
        assertThat(merge.merged().body().text()).contains("m").startsWith("t");
    }
}
