package io.masthead.domain.document.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Cases;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.Documents;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.diff.BlockChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the hash knows and the words do not say. */
class FormDifferenceTest {
    private static DocumentDifference between(Document from, Document to) {
        return DocumentDifference.between(new SectionText("Water", "", from), new SectionText("Water", "", to));
    }

    @Test
    void names_the_item_whose_list_was_made_one_with_the_list_before() {
        var from = Documents.of(Cases.read("03-diff-from.html")).withBlockIds(Document.EMPTY);
        var to = Documents.of(Cases.read("03-diff-to.html")).withBlockIds(from);
        var difference = between(from, to);
        assertThat(difference.changes())
                .singleElement()
                .returns(Kind.FORMATTED, BlockChange::kind)
                .returns("second point", BlockChange::after);
        assertThat(difference.html()).contains("<li data-diff=\"formatted\">second point</li>");
        assertThat(difference.changes().getFirst().blockId()).isNotEmpty();
    }

    @Test
    void sees_a_mark_on_a_part_of_a_word_as_a_form_and_no_words() {
        var difference =
                between(Documents.of(Cases.read("04-diff-from.html")), Documents.of(Cases.read("04-diff-to.html")));
        assertThat(difference.changes()).extracting(BlockChange::kind).containsExactly(Kind.FORMATTED);
        assertThat(difference.html()).contains("the <span data-diff=\"formatted\">19<sup>th</sup></span> of");
        assertThat(difference.wordsAdded()).isZero();
        assertThat(difference.wordsRemoved()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<blockquote><p>a</p></blockquote><blockquote><p>b</p></blockquote> | <blockquote><p>a</p><p>b</p></blockquote>",
                "<table><tr><td>a</table><table><tr><td>b</table> | <table><tr><td>a<tr><td>b</table>",
                "<ul><li>a<li>b</ul> | <ul><li>a</ul><ul><li>b</ul>",
                "<ol><li>a</ol> | <ol start=4><li>a</ol>",
                "<ol><li>a</ol> | <ul><li>a</ul>",
                "<table><tr><td>a b</table> | <table><tr><td><p>a</p><p>b</p></table>",
                "<table><tr><td>a</table> | <table><tr><th>a</table>",
                "<table><tr><th>a</table> | <table><tr><th scope=col>a</table>",
                "<table><tr><td>a</table> | <table><tr><td colspan=2>a</table>",
                "<table><tr><td>a</table> | <table><thead><tr><td>a</thead></table>",
                "<table><tr><td>a b</table> | <table><tr><td>a <em>b</em></table>",
                "<p>a†b</p> | <p>a<span class=note>b</span></p>",
                "<p>a<span class=note>b</span></p> | <p>a<span class=note><em>b</em></span></p>",
                "<p><a href=https://a.example>a</a></p> | <p><a href=https://b.example>a</a></p>",
                "<p>a</p> | <p><span lang=de>a</span></p>"
            })
    void shows_every_change_of_form(String from, String to) {
        for (var difference : new DocumentDifference[] {
            between(Documents.of(from), Documents.of(to)), between(Documents.of(to), Documents.of(from))
        }) {
            assertThat(difference.changes()).isNotEmpty();
            assertThat(difference.html()).contains("data-diff=");
        }
    }

    @Test
    void says_nothing_about_items_that_stay_beside_a_new_one() {
        var difference =
                between(Documents.of("<p>a</p><ul><li>b<li>c</ul>"), Documents.of("<p>a</p><ul><li>n<li>b<li>c</ul>"));
        assertThat(difference.changes()).extracting(BlockChange::kind).containsExactly(Kind.ADDED);
    }
}
