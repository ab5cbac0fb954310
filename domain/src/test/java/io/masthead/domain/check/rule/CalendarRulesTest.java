package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.LAST_PERIOD;
import static io.masthead.domain.check.text.CheckRule.NO_SUCH_DATE;
import static io.masthead.domain.check.text.CheckRule.PLACEHOLDER;
import static io.masthead.domain.check.text.CheckRule.REPEATED_PASSAGE;
import static io.masthead.domain.check.text.CheckRule.WRONG_WEEKDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.check.text.TextFinding;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and what was left over of the issue before: the issue is for October 2026, the one before for September. */
class CalendarRulesTest {

    private static final String PASSAGE =
            "<p>The level of the sea fell in September, as it did in every month of the year before.</p>";

    private final Checks english = Checks.english();
    private final Checks azerbaijani = Checks.azerbaijani();

    @Nested
    class A_day_of_the_week {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "on Monday, 3 June 2026 | Monday → Wednesday",
                    "Monday 12 October is right, Tuesday 13th October too, Friday 14 October not | Friday → Wednesday",
                    "on 5 October (Tuesday) | Tuesday → Monday",
                    "on Sunday, October 5, 2026 | Sunday → Monday",
                    "bazar ertəsi, 3 iyun 2026 | bazar ertəsi → çərşənbə",
                    "3 iyun 2026-cı il, çərşənbə axşamı | çərşənbə axşamı → çərşənbə",
                    "İyunun 3-ü, bazar günü | bazar → çərşənbə",
                    "Cümə, 12 oktyabr | Cümə → Bazar ertəsi",
                    "в пятницу, 12 октября | пятницу → понедельник"
                })
        void fits_its_date(String text, String found) {
            assertThat(english.in(text, WRONG_WEEKDAY)).containsExactly(found);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "on Wednesday, 3 June 2026",
                    "çərşənbə, 3 iyun 2026",
                    "iyunun 3-ü, çərşənbə günü",
                    "on Thursday, 31 December",
                    "on Friday, 1 January",
                    "the Monday after 3 June 2026",
                    "29 February 2028, Tuesday"
                })
        void is_left_alone_where_it_fits(String text) {
            assertThat(english.in(text, WRONG_WEEKDAY)).isEmpty();
            assertThat(english.in(text, NO_SUCH_DATE)).isEmpty();
        }

        @Test
        void is_told_with_the_date_and_the_right_one() {
            var finding =
                    english.of("<p>on Monday, 3 June 2026</p>", WRONG_WEEKDAY).getFirst();

            assertThat(finding.message().sentence(Locale.ENGLISH))
                    .isEqualTo("3 June 2026 is a Wednesday in 2026, not a Monday.");
            assertThat(finding.from()).isEqualTo(3);
        }

        @Test
        void with_an_ending_is_for_a_person_to_mend() {
            assertThat(azerbaijani.in("cüməyə, 12 oktyabr", WRONG_WEEKDAY)).containsExactly("cümə");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 June 2026 | 31 June 2026",
                "29 February 2026 | 29 February 2026",
                "30 fevral | 30 fevral",
                "0 May | 0 May"
            })
    void a_month_has_its_days_and_no_more(String text, String found) {
        assertThat(english.in(text, NO_SUCH_DATE)).containsExactly(found);
    }

    @Nested
    class The_month_of_the_issue_before {
        @Test
        void is_found_in_titles_headings_and_captions() {
            var text = Checks.text(
                    "Trade in September",
                    "<h2>September 2026: what changed</h2><p>In September it rained.</p>"
                            + "<table><caption>Prices, September-2026</caption><tr><th>a</th></tr></table>");

            assertThat(Checks.shown(english.of(text)))
                    .containsExactly(
                            "September → October", "September 2026 → October 2026", "September-2026 → October-2026");
            assertThat(english.of(text)).extracting(TextFinding::rule).containsOnly(LAST_PERIOD);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "in this September issue | September → October",
                    "the September 2026 bulletin | September 2026 → October 2026",
                    "No. 9/2026 | 9/2026 → 10/2026",
                    "Bulletin 2026-09 | 2026-09 → 2026-10",
                    "Bulletin 09.2026 | 09.2026 → 10.2026"
                })
        void is_found_beside_the_word_for_an_issue_and_as_a_number(String text, String found) {
            assertThat(english.in(text, LAST_PERIOD)).containsExactly(found);
        }

        @Test
        void is_found_in_Azerbaijani() {
            assertThat(azerbaijani.in("Sentyabr sayı, sentyabrda yağış, sentyabr buraxılışı", LAST_PERIOD))
                    .containsExactly("Sentyabr → Oktyabr", "sentyabr → oktyabr");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "In September it rained.",
                    "last September issue",
                    "3 September bulletin",
                    "since 2026-09-03",
                    "03.09.2026",
                    "the September 2025 issue"
                })
        void is_left_alone_where_it_is_meant(String text) {
            assertThat(english.in(text, LAST_PERIOD)).isEmpty();
        }

        @Test
        void is_left_alone_in_a_heading_that_compares() {
            assertThat(english.of("<h2>From September to October</h2><h2>September 2025</h2>", LAST_PERIOD))
                    .isEmpty();
        }

        @Test
        void is_found_in_a_passage_that_stood_there() {
            var text = PASSAGE + "<p>It rained in September.</p>";

            assertThat(Checks.shown(english.after(PASSAGE).of(text, LAST_PERIOD)))
                    .containsExactly("September → October");
            assertThat(english.after(PASSAGE).of(text, REPEATED_PASSAGE)).hasSize(1);
            assertThat(english.of(text, REPEATED_PASSAGE)).isEmpty();
        }
    }

    @Nested
    class A_placeholder {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "The price is TBC. | TBC",
                    "by XX per cent | XX",
                    "XXX manat | XXX",
                    "xx faiz | xx",
                    "Lorem ipsum and more | Lorem ipsum",
                    "Who said so??? | ???",
                    "signed on [date] | [date]",
                    "[insert the figure here] | [insert the figure here]",
                    "[rəqəm] ton | [rəqəm]"
                })
        void is_found(String text, String found) {
            assertThat(english.in(text, PLACEHOLDER)).containsExactly(found);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "XX əsrdə",
                    "the XX century",
                    "Section XX",
                    "XXI əsr",
                    "XX-ci əsr",
                    "XIX–XX əsrlər",
                    "[…] and",
                    "MMXX",
                    "Really??",
                    "[sic]",
                    "exxon"
                })
        void is_left_alone_where_it_means_something(String text) {
            assertThat(english.in(text, PLACEHOLDER)).isEmpty();
        }
    }
}
