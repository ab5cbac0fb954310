package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.BARE_ADDRESS;
import static io.masthead.domain.check.text.CheckRule.DEAD_LINK;
import static io.masthead.domain.check.text.CheckRule.DEAD_REFERENCE;
import static io.masthead.domain.check.text.CheckRule.FIRST_HEADING_TOO_DEEP;
import static io.masthead.domain.check.text.CheckRule.IMAGE_WITHOUT_ALTERNATIVE;
import static io.masthead.domain.check.text.CheckRule.MISSING_GLYPH;
import static io.masthead.domain.check.text.CheckRule.PICTURE_RIGHT_ENDED;
import static io.masthead.domain.check.text.CheckRule.SKIPPED_HEADING_LEVEL;
import static io.masthead.domain.check.text.CheckRule.TABLE_WITHOUT_HEADER;
import static io.masthead.domain.check.text.CheckRule.TOO_LONG;
import static io.masthead.domain.check.text.CheckRule.TYPED_LIST;
import static io.masthead.domain.check.text.CheckRule.VAGUE_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.Severity;
import io.masthead.domain.check.text.TextFinding;
import io.masthead.domain.document.Accessibility;
import io.masthead.domain.document.Documents;
import io.masthead.domain.message.Message;
import io.masthead.domain.section.AccessibilityReasons;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureRulesTest {

    private final Checks english = Checks.english();

    @Nested
    class What_keeps_readers_out {
        private static final String BODY = "<h3 data-id='headone'>a</h3><h2>b</h2><h4 data-id='headtwo'>c</h4>"
                + "<figure data-id='picture'><img src='a'></figure>";

        @Test
        void is_what_a_text_is_not_submitted_with() {
            var found = english.of(Checks.text("", BODY)).stream()
                    .filter(it -> it.rule().severity() == Severity.ERROR)
                    .toList();

            assertThat(found)
                    .extracting(TextFinding::rule)
                    .containsExactly(FIRST_HEADING_TOO_DEEP, SKIPPED_HEADING_LEVEL, IMAGE_WITHOUT_ALTERNATIVE);
            assertThat(found).extracting(TextFinding::block).containsExactly("headone", "headtwo", "picture");
            assertThat(found.stream().map(it -> it.message().sentence(Locale.ENGLISH)))
                    .isEqualTo(AccessibilityReasons.in(Documents.of(BODY)).stream()
                            .map(it -> it.sentence(Locale.ENGLISH))
                            .toList());
        }

        @Test
        void is_an_error_that_nobody_waives() {
            assertThat(Accessibility.Code.values())
                    .extracting(code -> CheckRule.valueOf(code.name()))
                    .allMatch(rule -> rule.severity() == Severity.ERROR && !rule.waivable());
        }
    }

    @Test
    void a_table_has_header_cells() {
        assertThat(english.of(
                        "<table data-id='tableone'><tr><td>a</td></tr></table><table><tr><th>a</th></tr></table>",
                        TABLE_WITHOUT_HEADER))
                .extracting(TextFinding::block)
                .containsExactly("tableone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "click here",
                "Click here!",
                "here",
                "read more",
                "this link",
                "Bura klikləyin",
                "buraya",
                "ətraflı",
                "keçid",
                "Buraya tıklayın",
                "Devamı",
                "здесь",
                "подробнее",
                "по ссылке"
            })
    void a_link_says_where_it_leads(String words) {
        assertThat(english.in("See <a href='https://example.org/a'>" + words + "</a> for it.", VAGUE_LINK))
                .containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a", "www.example.org", "example.org/report.pdf"})
    void the_words_of_a_link_are_no_address(String words) {
        assertThat(english.in("See <a href='https://example.org/a'>" + words + "</a>.", BARE_ADDRESS))
                .containsExactly(words);
    }

    @Test
    void a_link_with_words_is_left_alone_also_over_marks() {
        var text = "<a href='https://example.org/'>the <strong>report</strong> of May</a>";

        assertThat(english.in(text, VAGUE_LINK)).isEmpty();
        assertThat(english.in(text, BARE_ADDRESS)).isEmpty();
        assertThat(english.in("<a href='https://example.org/'>click <em>here</em></a>", VAGUE_LINK))
                .containsExactly("click here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>1. One</p><p>2. Two</p><p>Three</p> | 2",
                "<p>a) One</p><p>b) Two</p> | 2",
                "<p>• One</p> | 1",
                "<p>- One</p><p>- Two</p> | 2",
                "<p>1. One alone</p> | 0",
                "<p>– He said</p><p>— She said</p> | 0",
                "<p>2024. The year</p> | 0",
                "<p>1.5 tons</p><p>2.5 tons</p> | 0",
                "<ul><li>One</li></ul> | 0"
            })
    void lists_are_not_typed(String html, int found) {
        assertThat(english.of(html, TYPED_LIST)).hasSize(found);
    }

    @Test
    void characters_that_no_font_has_are_found_with_their_codes() {
        var found = english.of("<p>A 漢字 and 🂡</p>", MISSING_GLYPH);

        assertThat(Checks.shown(found)).containsExactly("漢字", "🂡");
        assertThat(found.getFirst().message().sentence(Locale.ENGLISH)).contains("U+6F22 U+5B57");
    }

    @Test
    void links_lead_to_blocks_that_are_there() {
        var text = "<p data-id='aplace1'>a</p><p><a href='#aplace1'>there</a> <a href='#nowhere'>lost</a></p>";

        assertThat(Checks.shown(english.of(text, DEAD_LINK))).containsExactly("lost");
    }

    @Nested
    class References {
        private static final String TABLES = "<table><tr><th>a</th></tr></table><table><tr><th>a</th></tr></table>";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "see table 3 | table 3",
                    "Table 2 and Table 5 | Table 5",
                    "3-cü cədvələ baxın | 3-cü cədvəl",
                    "cədvəl 4 | cədvəl 4",
                    "see figure 1 | figure 1",
                    "Section VI | Section VI",
                    "VII bölməyə baxın | VII bölmə"
                })
        void lead_to_what_is_there(String text, String found) {
            assertThat(Checks.shown(english.of(TABLES + "<p>" + text + "</p>", DEAD_REFERENCE)))
                    .containsExactly(found);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "table 2",
                    "2-ci cədvəl",
                    "Section V",
                    "Section 301 of the Act",
                    "the table 3.5 m long",
                    "tablet 7"
                })
        void that_do_are_left_alone(String text) {
            assertThat(english.of(TABLES + "<p>" + text + "</p>", DEAD_REFERENCE))
                    .isEmpty();
        }

        @Test
        void go_by_numbers_in_captions_where_there_are_any() {
            var text = "<table><caption>Table 7. Prices</caption><tr><th>a</th></tr></table><p>Table 7, table 1</p>";

            assertThat(Checks.shown(english.of(text, DEAD_REFERENCE))).containsExactly("table 1");
        }
    }

    @Test
    void a_picture_is_found_when_the_right_to_use_it_has_ended() {
        var checks = english.withEndedRight("/assets/quay/file", LocalDate.of(2026, 3, 31));
        var text = Checks.text(
                "",
                "<figure data-id='quayfigure'><img src='/assets/quay/file' alt=''></figure>"
                        + "<figure data-id='hillfigure'><img src='/assets/hill/file' alt=''></figure>");

        var found = checks.of(text);

        assertThat(found).extracting(TextFinding::rule).containsExactly(PICTURE_RIGHT_ENDED);
        assertThat(found.getFirst().block()).isEqualTo("quayfigure");
        assertThat(found.getFirst().message().sentence(Locale.ENGLISH)).contains("ended on March 31, 2026");
    }

    @Test
    void a_text_has_no_more_words_than_it_should() {
        assertThat(english.asking(2).in("one two three", TOO_LONG)).containsExactly("");
        assertThat(english.asking(3).in("one two three", TOO_LONG)).isEmpty();
    }

    @Test
    void every_rule_has_its_sentence_in_every_language() {
        for (var rule :
                Arrays.stream(CheckRule.values()).filter(CheckRule::waivable).toList()) {
            var message = new Message(
                    "io.masthead.domain.check.text.findings", rule.name(), List.of("1", "2", "3", "4", "5"));
            assertThat(message.sentence(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            assertThat(message.sentence(Checks.AZERBAIJANI)).isNotBlank().doesNotContain("{");
        }
    }
}
