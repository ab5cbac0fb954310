package io.masthead.domain.document.docx;

import static io.masthead.domain.document.docx.WordXml.del;
import static io.masthead.domain.document.docx.WordXml.endTracked;
import static io.masthead.domain.document.docx.WordXml.ins;
import static io.masthead.domain.document.docx.WordXml.on;
import static io.masthead.domain.document.docx.WordXml.p;
import static io.masthead.domain.document.docx.WordXml.ppr;
import static io.masthead.domain.document.docx.WordXml.r;
import static io.masthead.domain.document.docx.WordXml.rpr;
import static io.masthead.domain.document.docx.WordXml.style;
import static io.masthead.domain.document.docx.WordXml.t;
import static io.masthead.domain.document.docx.WordXml.tbl;
import static io.masthead.domain.document.docx.WordXml.tc;
import static io.masthead.domain.document.docx.WordXml.tr;
import static io.masthead.domain.document.docx.WordXml.tracked;
import static io.masthead.domain.document.docx.WordXml.trpr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.masthead.domain.document.docx.WordChange.Kind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tracked changes as data, and what is reported with its place. */
class WordChangesTest {
    private static final Instant THEN = Instant.parse("2026-03-01T09:30:00Z");

    private static WordText read(String xml, Reading reading) {
        return CorpusParts.with(xml).read(reading);
    }

    static String blockWith(WordText text, String words) {
        return text.document().blocks().stream()
                .filter(it -> io.masthead.domain.document.PlainText.of(List.of(it), true)
                        .contains(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Nested
    class A_change {
        private static final String MOVE = "<w:move%sRangeStart w:id=\"%d\" w:name=\"move1\"/>";
        private static final String MOVED = "<w:move%sRangeEnd w:id=\"%d\"/>";

        @ParameterizedTest
        @EnumSource
        void says_who_when_where_and_what(Reading reading) {
            var text = read(p(r("First.")) + p(r("Old "), del("flour"), ins("bread"), r(".")), reading);

            assertThat(text.changes())
                    .containsExactly(
                            new WordChange(Kind.DELETED, "Ada", THEN, blockWith(text, "Old"), "flour", ""),
                            new WordChange(Kind.INSERTED, "Ada", THEN, blockWith(text, "Old"), "", "bread"));
        }

        @Test
        void is_one_over_runs_that_follow_each_other() {
            var text = read(p(ins("one "), ins("two "), ins("three"), r(" four "), ins("five")), Reading.ACCEPT_ALL);

            assertThat(text.changes()).extracting(WordChange::after).containsExactly("one two three", "five");
        }

        @ParameterizedTest
        @EnumSource
        void of_place_is_told_where_the_words_are(Reading reading) {
            var text = read(
                    p(r("From"), tracked("moveFrom", r(" here"))) + p(r("To"), tracked("moveTo", r(" here"))), reading);
            String now = reading == Reading.ACCEPT_ALL ? "To" : "From";

            assertThat(text.changes())
                    .containsExactly(new WordChange(Kind.MOVED, "Ada", THEN, blockWith(text, now), " here", " here"));
        }

        @ParameterizedTest
        @EnumSource
        void of_place_without_its_other_end_is_what_is_left_of_it(Reading reading) {
            var text = read(
                    p(r("From"), tracked("moveFrom", r(" here")))
                            + p(r("To"), tracked("moveTo", r(" elsewhere")), r(".")),
                    reading);

            assertThat(text.changes())
                    .extracting(WordChange::kind, WordChange::before, WordChange::after)
                    .containsExactly(tuple(Kind.DELETED, " here", ""), tuple(Kind.INSERTED, "", " elsewhere"));
        }

        @ParameterizedTest
        @EnumSource
        void of_place_is_known_by_its_name_where_the_words_were_changed_since(Reading reading) {
            var text = read(
                    p(
                                    MOVE.formatted("From", 1),
                                    tracked("moveFrom", r("Old words. ")),
                                    MOVED.formatted("From", 1),
                                    r("x"))
                            + p(
                                    MOVE.formatted("To", 2),
                                    tracked("moveTo", r("New words. ")),
                                    MOVED.formatted("To", 2),
                                    r("y")),
                    reading);
            String words = reading == Reading.ACCEPT_ALL ? "New words. " : "Old words. ";

            assertThat(text.changes())
                    .extracting(WordChange::kind, WordChange::before, WordChange::after)
                    .containsExactly(tuple(Kind.MOVED, words, words));
        }

        @ParameterizedTest
        @EnumSource
        void of_a_mark_tells_the_words_of_its_note_once(Reading reading) {
            assertThat(noted("del", r("Since 1926.")).read(reading).changes())
                    .extracting(WordChange::kind, WordChange::before, WordChange::after)
                    .containsExactly(tuple(Kind.DELETED, " gone Since 1926.", ""));
            assertThat(noted("ins", tracked("ins", r("Since 1926.")))
                            .read(reading)
                            .changes())
                    .extracting(WordChange::kind, WordChange::before, WordChange::after)
                    .containsExactly(tuple(Kind.INSERTED, "", " gone"), tuple(Kind.INSERTED, "", "Since 1926."));
        }

        private static WordParts noted(String element, String note) {
            return WordParts.of(p(
                            r("Still"),
                            tracked(element, r(" gone"), "<w:r><w:footnoteReference w:id=\"5\"/></w:r>"),
                            r(".")))
                    .part("footnotes", "footnotes", "<w:footnote w:id=\"5\">" + p(note) + "</w:footnote>");
        }

        @ParameterizedTest
        @EnumSource
        void of_a_picture_tells_what_it_shows(Reading reading) {
            var picture = WordXml.picture("pic", "<wp:docPr id=\"1\" name=\"n\" descr=\"A dam\"/>");
            var text = CorpusParts.with(p(r("Here:"), tracked("del", picture))).read(reading);

            assertThat(text.changes())
                    .extracting(WordChange::kind, WordChange::before, WordChange::after)
                    .containsExactly(tuple(Kind.DELETED, "A dam", ""));
        }

        @Test
        void of_look_tells_the_words() {
            var text = read(
                    p("<w:r>" + rpr(on("b"), tracked("rPrChange", "<w:rPr/>")) + t("word") + "</w:r>")
                            + p(ppr(style("berschrift1"), tracked("pPrChange", "<w:pPr/>")), r("Line")),
                    Reading.ACCEPT_ALL);

            assertThat(text.changes())
                    .extracting(WordChange::kind, WordChange::before, WordChange::block)
                    .containsExactly(
                            tuple(Kind.FORMATTED, "word", blockWith(text, "word")),
                            tuple(Kind.FORMATTED, "", blockWith(text, "Line")));
        }

        @Test
        void of_a_paragraphs_end_stands_in_the_joined_paragraph() {
            var text = read(endTracked("del", r("One ")) + p(r("two.")), Reading.ACCEPT_ALL);

            assertThat(text.changes())
                    .extracting(WordChange::kind, WordChange::block)
                    .containsExactly(tuple(Kind.PARAGRAPH_JOINED, blockWith(text, "One two.")));
        }

        @Test
        void in_a_paragraph_that_is_gone_stands_in_the_next_one() {
            var text = read(p(r("Before.")) + p(del("Gone.")) + p(r("After.")), Reading.ACCEPT_ALL);

            assertThat(text.changes())
                    .extracting(WordChange::kind, WordChange::before, WordChange::block)
                    .containsExactly(tuple(Kind.DELETED, "Gone.", blockWith(text, "After.")));
        }

        @Test
        void at_the_end_of_the_text_stands_in_the_last_paragraph() {
            var text = read(p(r("Before.")) + p(del("Gone.")), Reading.ACCEPT_ALL);

            assertThat(text.changes()).extracting(WordChange::block).containsExactly(blockWith(text, "Before."));
        }

        @Test
        void of_a_row_tells_its_words() {
            var text = read(
                    tbl(
                                    tr(tc("stays")),
                                    tr(trpr(tracked("del")), tc("goes"), tc("too")),
                                    tr(trpr(tracked("ins")), tc("new")))
                            + p(r("After.")),
                    Reading.ACCEPT_ALL);

            assertThat(text.changes())
                    .extracting(WordChange::kind, WordChange::before, WordChange::after)
                    .containsExactly(tuple(Kind.ROW_DELETED, "goes too", ""), tuple(Kind.ROW_INSERTED, "", "new"));
            assertThat(text.changes()).extracting(WordChange::block).doesNotContain("");
        }

        @Test
        void in_one_just_like_it_is_the_same_one() {
            var twice = read(p(tracked("ins", tracked("ins", r("new"))), r(" old")), Reading.ACCEPT_ALL);
            String look = rpr(tracked("rPrChange", rpr()));
            var looks = read(p("<w:r>" + look + look + WordXml.t("bold") + "</w:r>", r(" plain")), Reading.ACCEPT_ALL);

            assertThat(twice.changes()).extracting(WordChange::after).containsExactly("new");
            assertThat(looks.changes()).extracting(WordChange::after).containsExactly("bold");
        }

        @Test
        void leaves_nothing_to_be_told_of_what_is_gone() {
            var ruby = "<w:r><w:ruby><w:rt>" + r("oto") + "</w:rt><w:rubyBase>" + r("sound")
                    + "</w:rubyBase></w:ruby></w:r>";
            var text = read(p(r("Here"), tracked("del", r("<w:vanish/>", "hidden"), ruby)), Reading.ACCEPT_ALL);

            assertThat(text.warnings()).isEmpty();
            assertThat(text.changes()).extracting(WordChange::before).containsExactly("sound(oto)");
        }

        @Test
        void in_a_note_stands_where_the_note_is() {
            var file = WordParts.of(p(r("First.")), p(r("Text"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"))
                    .part(
                            "footnotes",
                            "footnotes",
                            "<w:footnote w:id=\"1\">" + p(r("A "), ins("new"), r(" note.")) + "</w:footnote>");
            var text = file.read(Reading.REJECT_ALL);

            assertThat(text.document().text()).isEqualTo("First.\nText\nA note.");
            assertThat(text.changes())
                    .containsExactly(new WordChange(Kind.INSERTED, "Ada", THEN, blockWith(text, "Text"), "", "new"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"soon", "", "+999999999-12-31T23:59:59Z", "-5000-01-01T00:00:00", "0000-12-31T23:59:59Z"})
        void without_a_time_that_can_be_stored_has_none(String date) {
            var text = read(
                    p("<w:ins w:author=\"Ada\" w:date=\"%s\">".formatted(date) + r("x") + "</w:ins>"),
                    Reading.ACCEPT_ALL);

            assertThat(text.changes()).extracting(WordChange::at).containsOnlyNulls();
        }
    }

    @Test
    void a_warning_names_its_paragraph() {
        var text =
                read(p(r("One")) + tbl(tr(tc("two"), tc("", p(r(on("vanish"), "three"))))) + p(), Reading.ACCEPT_ALL);

        assertThat(text.warnings()).containsExactly(new WordWarning(WordWarningCode.HIDDEN_TEXT, 3, List.of("three")));
    }

    @Test
    void a_warning_of_many_words_says_that_there_are_more() {
        var text = read(p(r(on("vanish"), "w".repeat(200))) + p(r(on("vanish"), "w".repeat(201))), Reading.ACCEPT_ALL);

        assertThat(text.warnings())
                .flatExtracting(WordWarning::arguments)
                .containsExactly("w".repeat(200), "w".repeat(200) + "…");
    }

    @Test
    void links_lead_to_blocks_of_the_text() {
        var text = read(
                p("<w:hyperlink w:anchor=\"Later\">" + r("see") + "</w:hyperlink>")
                        + p("<w:bookmarkStart w:id=\"3\" w:name=\"later\"/>", r("There"), "<w:bookmarkEnd w:id=\"3\"/>")
                        + p("<w:hyperlink w:anchor=\"nowhere\">" + r("lost") + "</w:hyperlink>"),
                Reading.ACCEPT_ALL);

        assertThat(io.masthead.domain.document.html.HtmlWriter.writeWithoutIds(text.document())
                        .replace("\n", ""))
                .isEqualTo("<p><a href=\"#" + blockWith(text, "There") + "\">see</a></p><p>There</p><p>lost</p>");
        assertThat(text.warnings()).extracting(WordWarning::code).containsExactly(WordWarningCode.LINK_TARGET);
    }

    @Test
    void says_which_paragraphs_have_styles_of_their_own() {
        var text = CorpusParts.with(WordXml.styled("Lead", r("By Ada")) + p(r("x")))
                .read(Reading.ACCEPT_ALL);

        assertThat(text.styles()).containsEntry(blockWith(text, "By Ada"), "lead");
    }
}
