package io.masthead.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.html.HtmlWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BlockIdsTest {
    private static final String ONE = "<p>The first paragraph speaks of water and pipes.</p>";
    private static final String TWO = "<p>The second one is about money and who pays it.</p>";
    private static final String THREE = "<p>A third, last, is short but is here.</p>";

    private final Document before = Documents.of(ONE + TWO + THREE).withBlockIds(Document.EMPTY);

    private static List<String> ids(Document body) {
        return Jsoup.parseBodyFragment(HtmlWriter.write(body))
                .select("[data-id]")
                .eachAttr("data-id");
    }

    private List<String> after(String html) {
        return ids(Documents.of(html).withBlockIds(before));
    }

    @Test
    void every_block_gets_a_short_id_of_its_own() {
        String html = "<h2>a</h2><p>b<span class=note>n</span></p><ul><li>c</li><li>c</li></ul>"
                + "<table><tr><td>d</td></tr></table><blockquote>e</blockquote><aside class=pull-quote>f</aside>";
        var ids = ids(Documents.of(html).withBlockIds(Document.EMPTY));
        assertThat(ids).hasSize(12).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][0-9a-z]{7,9}"));
    }

    @Test
    void are_complete_where_every_block_has_one_of_its_own() {
        var all = ids(before);
        var first = "<p data-id=\"%s\">One.</p>".formatted(all.getFirst());
        assertThat(before.hasBlockIds()).isTrue();
        assertThat(before.withBlockIds(Documents.of(THREE))).isEqualTo(before);
        assertThat(Documents.of(first + "<p>Two.</p>").hasBlockIds()).isFalse();
        assertThat(Documents.of(first.replace("One.", "One<span class=note>n</span>"))
                        .hasBlockIds())
                .isFalse();
    }

    @Test
    void of_a_text_before_are_followed_by_links() {
        var all = ids(before);
        var came = Documents.of(
                "<p data-id=\"ablock1\">See <a href=\"#ablock2\">there</a>, not <a href=\"#else\">here</a>.</p>"
                        + "<ul><li data-id=\"ablock3\">A<span class=note>or <a href=\"#ablock2\">there</a></span></li></ul>"
                        + TWO.replace("<p>", "<p data-id=\"ablock2\">").replace("money", "the money"));

        var named = came.withBlockIdsOf(before);

        assertThat(ids(named)).contains(all.get(1)).doesNotContain("ablock1", "ablock2", "ablock3");
        assertThat(Jsoup.parseBodyFragment(HtmlWriter.write(named)).select("a").eachAttr("href"))
                .containsExactly("#" + all.get(1), "#else", "#" + all.get(1));
        assertThat(HtmlWriter.writeWithoutIds(named).replaceAll("#\\w+", ""))
                .isEqualTo(HtmlWriter.writeWithoutIds(came).replaceAll("#\\w+", ""));
    }

    @Test
    void the_same_input_gets_the_same_ids() {
        assertThat(ids(Documents.of(ONE + TWO).withBlockIds(Document.EMPTY)))
                .isEqualTo(ids(Documents.of(ONE + TWO).withBlockIds(Document.EMPTY)));
    }

    @Test
    void ids_stay_when_a_paragraph_is_put_before() {
        var ids = after("<p>New.</p>" + ONE + TWO + THREE);
        assertThat(ids.subList(1, 4)).isEqualTo(ids(before));
        assertThat(ids(before)).doesNotContain(ids.getFirst());
    }

    @Test
    void ids_follow_their_blocks_when_these_change_places() {
        assertThat(after(THREE + ONE + TWO))
                .containsExactly(
                        ids(before).get(2), ids(before).get(0), ids(before).get(1));
    }

    @Test
    void ids_stay_when_some_words_change() {
        assertThat(after(ONE.replace("water", "gas") + TWO.replace("who pays it", "who does not") + THREE))
                .isEqualTo(ids(before));
    }

    @Test
    void a_split_paragraph_keeps_its_id_on_the_first_half() {
        String split = HtmlWriter.write(before)
                .replace(" of water", "</p><p data-id=\"" + ids(before).getFirst() + "\">of water");
        var ids = after(split);
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
        assertThat(List.of(ids.get(0), ids.get(2), ids.get(3))).isEqualTo(ids(before));
    }

    @Test
    void a_pasted_copy_gets_a_new_id() {
        var ids = after(HtmlWriter.write(before) + HtmlWriter.write(before));
        assertThat(ids)
                .hasSize(6)
                .doesNotHaveDuplicates()
                .startsWith(ids(before).toArray(String[]::new));
    }

    @Test
    void a_deleted_block_s_id_is_not_given_to_another() {
        assertThat(after(ONE + "<p>Something else entirely now.</p>" + THREE))
                .doesNotContain(ids(before).get(1));
    }
}
