package io.masthead.domain.document.docx;

import static io.masthead.domain.document.docx.WordChangesTest.blockWith;
import static io.masthead.domain.document.docx.WordXml.del;
import static io.masthead.domain.document.docx.WordXml.p;
import static io.masthead.domain.document.docx.WordXml.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments as data: what they say, about which words, and what of them is told. */
class WordCommentsTest {
    private static final String START = "<w:commentRangeStart w:id=\"%d\"/>";
    private static final String END = "<w:commentRangeEnd w:id=\"%d\"/>";

    private static WordText read(String xml) {
        return CorpusParts.with(xml).read(Reading.ACCEPT_ALL);
    }

    @Test
    void quotes_its_passage_over_paragraphs() {
        var text = read(p(r("A "), START.formatted(1), r("passage ")) + p(r("goes on"), END.formatted(1), r(" here.")));

        assertThat(text.comments())
                .containsExactly(new WordComment(
                        "Bea",
                        Instant.parse("2026-03-02T10:00:00Z"),
                        blockWith(text, "A passage"),
                        "passage goes on",
                        "Sure?",
                        "1",
                        null,
                        false));
    }

    @Test
    void follows_what_it_answers_and_knows_whether_that_is_resolved() {
        var text = CorpusParts.with(
                        p(START.formatted(2), START.formatted(1), r("x"), END.formatted(1), END.formatted(2)))
                .part(
                        "commentsExtended",
                        "comments",
                        "<w15:commentEx w15:paraId=\"0000000A\" w15:done=\"1\"/>"
                                + "<w15:commentEx w15:paraId=\"0000000B\" w15:paraIdParent=\"0000000A\" w15:done=\"0\"/>")
                .read(Reading.ACCEPT_ALL);

        assertThat(text.comments())
                .extracting(WordComment::id, WordComment::answers, WordComment::resolved)
                .containsExactly(tuple("1", null, true), tuple("2", "1", true));
    }

    @Test
    void without_a_place_is_reported_and_an_answer_stands_where_it_belongs() {
        var answers = "<w15:commentEx w15:paraId=\"0000000B\" w15:paraIdParent=\"0000000A\" w15:done=\"0\"/>";
        var both = CorpusParts.comment(1, "Sure?") + CorpusParts.comment(2, "Yes.");
        var placed = WordParts.of(p(START.formatted(1), r("x"), END.formatted(1)))
                .part("comments", "comments", both)
                .part("commentsExtended", "comments", answers)
                .read(Reading.ACCEPT_ALL);
        var unplaced = WordParts.of(p(START.formatted(2), r("x"), END.formatted(2)))
                .part("comments", "comments", both)
                .read(Reading.ACCEPT_ALL);

        assertThat(placed.comments()).extracting(WordComment::id).containsExactly("1", "2");
        assertThat(placed.comments().getLast().block()).isEqualTo(blockWith(placed, "x"));
        assertThat(placed.warnings()).isEmpty();
        assertThat(unplaced.warnings())
                .containsExactly(new WordWarning(WordWarningCode.COMMENT_UNPLACED, 0, List.of("Sure?", "Bea")));
    }

    @Test
    void keeps_signs_equations_and_boxes_and_tells_its_pictures() {
        var words = p(
                r("See "),
                "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>",
                "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>",
                WordXml.textBox(p(r("boxed")) + p(r("twice"))),
                WordXml.picture("pic", ""));
        var text = WordParts.of(p(START.formatted(1), r("x"), END.formatted(1)))
                .part("comments", "comments", "<w:comment w:id=\"1\" w:author=\"Bea\">" + words + "</w:comment>")
                .read(Reading.ACCEPT_ALL);

        assertThat(text.comments()).extracting(WordComment::text).containsExactly("See →x=1 boxed twice");
        assertThat(text.warnings())
                .containsExactly(
                        new WordWarning(WordWarningCode.COMMENT_PICTURE, 0, List.of("See →x=1 boxed twice", "Bea")));
    }

    @Test
    void at_no_place_is_told_once_also_with_a_picture() {
        var words = p(r("Look"), WordXml.picture("pic", ""));
        var text = WordParts.of(p(r("x")))
                .part("comments", "comments", "<w:comment w:id=\"1\" w:author=\"Bea\">" + words + "</w:comment>")
                .read(Reading.ACCEPT_ALL);

        assertThat(text.warnings())
                .containsExactly(new WordWarning(WordWarningCode.COMMENT_UNPLACED, 0, List.of("Look", "Bea")));
    }

    @Test
    void on_words_that_are_gone_stays_with_an_empty_passage() {
        var text = read(p(r("Before."), START.formatted(1), del("x"), END.formatted(1)));

        assertThat(text.comments())
                .extracting(WordComment::quote, WordComment::block)
                .containsExactly(tuple("", blockWith(text, "Before.")));
    }
}
