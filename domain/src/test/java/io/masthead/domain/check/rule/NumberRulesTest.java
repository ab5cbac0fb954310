package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.DATE_ORDER;
import static io.masthead.domain.check.text.CheckRule.DECIMAL_SIGN;
import static io.masthead.domain.check.text.CheckRule.PER_CENT;
import static io.masthead.domain.check.text.CheckRule.RANGE_DASH;
import static io.masthead.domain.check.text.CheckRule.THOUSANDS_SEPARATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.check.style.TextStyle;
import io.masthead.domain.check.style.TextStyle.DateOrder;
import io.masthead.domain.check.style.TextStyle.Decimal;
import io.masthead.domain.check.style.TextStyle.PerCent;
import io.masthead.domain.check.style.TextStyle.Thousands;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and dates by a publication's style. A space at which no line breaks is shown as _. */
class NumberRulesTest {

    private final Checks english = Checks.english();
    private final Checks azerbaijani = Checks.azerbaijani();

    @Nested
    class Thousands_in_English {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "some 12 500 tons | 12 500 → 12,500",
                    "1’250 people | 1’250 → 1,250",
                    "1.234.567 people | 1.234.567 → 1,234,567",
                    "1.234,5 tons | 1.234,5 → 1,234.5",
                    "about 300000 tonnes | 300000 → 300,000",
                    "grew to 45000. | 45000 → 45,000"
                })
        void are_parted_by_a_comma(String text, String found) {
            assertThat(english.in(text, THOUSANDS_SEPARATOR)).containsExactly(found);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "12,500 tons in 2024",
                    "1.234 may be a fraction",
                    "a cable of 4000 km",
                    "call +994 12 345 67 89",
                    "No. 12345",
                    "ISSN 12345678",
                    "see a12345b",
                    "3/12345",
                    "on 15.10.2026",
                    "<a href='https://example.org/'>12345</a>",
                    "<span lang='az'>12 500</span>"
                })
        void are_left_alone_where_they_fit_or_are_none(String text) {
            assertThat(english.in(text, THOUSANDS_SEPARATOR)).isEmpty();
        }
    }

    @Nested
    class Thousands_in_Azerbaijani {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "12.500 ton taxıl | 12.500 → 12_500",
                    "12 500 ton taxıl | 12 500 → 12_500",
                    "1,234,567 nəfər | 1,234,567 → 1_234_567",
                    "45000 manat | 45000 → 45_000"
                })
        void are_parted_by_a_space_at_which_no_line_breaks(String text, String found) {
            assertThat(azerbaijani.in(text, THOUSANDS_SEPARATOR)).containsExactly(found);
        }

        @ParameterizedTest
        @ValueSource(strings = {"12\u00A0500 ton", "12\u202F500 ton", "1,234 faiz", "2024-cü ildə", "№ 12345"})
        void are_left_alone_where_they_fit_or_are_none(String text) {
            assertThat(azerbaijani.in(text, THOUSANDS_SEPARATOR)).isEmpty();
        }
    }

    @Nested
    class A_decimal_sign {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "rose by 3,5 per cent | 3,5 → 3.5",
                    "0,7 of it | 0,7 → 0.7",
                    "$3,6 million | 3,6 → 3.6",
                    "2,25 km | 2,25 → 2.25"
                })
        void is_a_point_in_English(String text, String found) {
            assertThat(english.in(text, DECIMAL_SIGN)).containsExactly(found);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "3.5 faiz artıb | 3.5 → 3,5",
                    "0.7 hissəsi | 0.7 → 0,7",
                    "2.2 milyonluq borc | 2.2 → 2,2",
                    "4.25% | 4.25 → 4,25"
                })
        void is_a_comma_in_Azerbaijani(String text, String found) {
            assertThat(azerbaijani.in(text, DECIMAL_SIGN)).containsExactly(found);
        }

        @ParameterizedTest
        @ValueSource(strings = {"bölmə 1.5", "saat 14.30-da", "03.06.2024", "3,5 faiz", "1.234 ton", "v2.5"})
        void is_left_alone_where_it_may_be_something_else(String text) {
            assertThat(azerbaijani.in(text, DECIMAL_SIGN)).isEmpty();
            assertThat(english.in("in 2,3 and 4; 1,234 tons", DECIMAL_SIGN)).isEmpty();
        }
    }

    @Nested
    class Per_cent {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "5% of it | 5% → 5 per cent",
                    "5.5 % of it | 5.5 % → 5.5 per cent",
                    "12 percent | 12 percent → 12 per cent"
                })
        void is_in_words_in_English(String text, String found) {
            assertThat(english.in(text, PER_CENT)).containsExactly(found);
        }

        @Test
        void is_in_words_in_Azerbaijani() {
            assertThat(azerbaijani.in("5% artıb, 7,5 faiz, 10%-i, 3 faizi", PER_CENT))
                    .containsExactly("5% → 5 faiz");
        }

        @Test
        void may_be_a_sign_in_a_table() {
            assertThat(english.of("<table><tr><th>Share</th></tr><tr><td>5%</td></tr></table>", PER_CENT))
                    .isEmpty();
        }

        @Test
        void is_a_sign_where_the_publication_wants_one() {
            assertThat(english.with(style(PerCent.SIGN)).in("5 % and 6 per cent and 7%", PER_CENT))
                    .containsExactly("5 % → 5%", "6 per cent → 6%");
            assertThat(english.with(style(PerCent.SPACED_SIGN)).in("5% and 6\u00A0%", PER_CENT))
                    .containsExactly("5% → 5_%");
        }

        private TextStyle style(PerCent perCent) {
            return new TextStyle(Thousands.COMMA, Decimal.POINT, perCent, DateOrder.DAY_MONTH);
        }
    }

    @Nested
    class A_range {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2019-2024 illər | 2019-2024 → 2019–2024",
                    "2019-2024-cü illər | 2019-2024 → 2019–2024",
                    "pages 12-15 | 12-15 → 12–15",
                    "pages 12 - 15 | 12 - 15 → 12–15",
                    "the season 2023-24 | 2023-24 → 2023–24",
                    "2.5-3.5 tons | 2.5-3.5 → 2.5–3.5"
                })
        void has_an_en_dash(String text, String found) {
            assertThat(english.in(text, RANGE_DASH)).containsExactly(found);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "12–15",
                    "2026-10-03",
                    "tel. 12-34-56",
                    "012-555",
                    "A-4-5",
                    "5-4",
                    "Covid-19",
                    "2024-cü",
                    "10-15/3",
                    "<a href='https://example.org/'>1-2</a>"
                })
        void is_left_alone_where_it_fits_or_is_none(String text) {
            assertThat(english.in(text, RANGE_DASH)).isEmpty();
        }
    }

    @Nested
    class A_date {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "on June 3, 2024 | June 3, 2024 → 3 June 2024",
                    "on October 12th | October 12th → 12 October",
                    "on May 5 | May 5 → 5 May"
                })
        void has_the_day_first_in_English(String text, String found) {
            assertThat(english.in(text, DATE_ORDER)).containsExactly(found);
        }

        @Test
        void has_the_day_first_in_Azerbaijani() {
            assertThat(azerbaijani.in("iyun 3, 2024 və iyunun 3-ü və 3 iyun 2024, iyun 2024", DATE_ORDER))
                    .containsExactly("iyun 3, 2024 → 3 iyun 2024");
        }

        @ParameterizedTest
        @ValueSource(strings = {"3 June 2024", "June 2024", "it may 3", "In June 300 people", "June 3–5", "march 5 km"})
        void is_left_alone_where_it_fits_or_is_none(String text) {
            assertThat(english.in(text, DATE_ORDER)).isEmpty();
        }

        @Test
        void has_the_month_first_in_American_English() {
            assertThat(Checks.in(Locale.US).in("3 June 2024, 12th of May, June 3", DATE_ORDER))
                    .containsExactly("3 June 2024 → June 3, 2024", "12th of May → May 12");
        }
    }

    @Test
    void nothing_is_said_where_the_publication_leaves_it_to_the_writer() {
        var free = new TextStyle(Thousands.ANY, Decimal.ANY, PerCent.ANY, DateOrder.ANY);
        var text = Checks.text("", "<p>12 500 or 1.234.567 and 3,5 % on June 3, 2024</p>");

        assertThat(english.with(free).of(text)).isEmpty();
    }
}
