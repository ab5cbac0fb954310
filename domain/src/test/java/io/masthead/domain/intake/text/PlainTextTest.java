package io.masthead.domain.intake.text;

import static io.masthead.domain.intake.text.Reading.all;
import static io.masthead.domain.intake.text.Reading.titles;
import static io.masthead.domain.intake.text.Reading.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.masthead.domain.document.html.HtmlWriter;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text is no Markdown and comes from many programs: what it means stays, and what is changed is reported. */
class PlainTextTest {

    @Nested
    class Stars {
        @Test
        void between_digits_and_behind_words_stay_stars() {
            String body = firstBody("06-import-stars.txt");
            assertThat(body)
                    .contains("Trade*, the Bank* and the Fund", "5*3*2 = 30")
                    .doesNotContain("<em>");
            assertThat(all("p", body)).last().isEqualTo("* Not a member.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "A 2**10 and a b*c.",
                    "**Loud*** and clear*ly.",
                    "One ** two *.",
                    "a **** b",
                    "**a *b** c.",
                    "Data for 2023 *, 2024*, and *) both*",
                    "Bank* and Fund*"
                })
        void that_open_or_close_nothing_are_all_kept(String text) {
            String body = body(text);
            long pairs = 2L * all("strong", body).size() + all("em", body).size();
            assertThat(count(Reading.text(body), '*') + 2 * pairs).isEqualTo(count(text, '*'));
        }

        @Test
        void around_words_are_emphasis_and_counted() {
            ParsedText read = read("It was ***very*** **loud** and *soft*, (*so*) they say.");
            assertThat(HtmlWriter.write(read.body()))
                    .contains(
                            "<strong><em>very</em></strong>",
                            "<strong>loud</strong>",
                            "<em>soft</em>,",
                            "(<em>so</em>)");
            assertThat(read.report())
                    .anyMatch(line -> Reading.warning(line) == ImportWarning.EMPHASIS_READ
                            && line.message().arguments().equals(List.of("5")));
        }

        @Test
        void before_two_paragraphs_are_still_a_list() {
            assertThat(all("li", body("They met*.\n\n* one thing\n* another"))).containsExactly("one thing", "another");
        }
    }

    @Nested
    class Characters_that_no_page_shows {
        @Test
        void of_words_lists_are_bullets() {
            String body = firstBody("07-import-word-bullets.txt");
            assertThat(all("ul > li", body))
                    .containsExactly("Open borders", "Lower tariffs", "One more", "With Georgia", "From May");
            assertThat(all("h2", body)).isEmpty();
        }

        @Test
        void at_a_lines_end_divide_words() {
            String body = firstBody("09-import-soft-hyphen.txt");
            assertThat(body).contains("the development of trade", "the co‐operation of all states");
        }

        @ParameterizedTest
        @CsvSource({"000B", "0085", "2028", "2029"})
        void that_end_lines_end_lines(String hex) {
            assertThat(all("p", body("The port is old." + of(hex) + "The road is new.")))
                    .containsExactly("The port is old.", "The road is new.");
        }

        @ParameterizedTest
        @CsvSource({"001E,a-b", "001C,a b", "0007,a b", "0092,a’b", "0096,a–b", "F0B7,a•b", "001F,ab", "00AD,ab"})
        void mean_what_they_meant(String hex, String meant) {
            ParsedText read = read("It is " + "a" + of(hex) + "b, they say.");
            assertThat(HtmlWriter.write(read.body())).isEqualTo("<p>It is " + meant + ", they say.</p>");
            assertThat(warnings(read.report()))
                    .containsAnyOf(ImportWarning.CHARACTERS_REPLACED, ImportWarning.CHARACTERS_DROPPED);
        }

        @Test
        void of_wingdings_at_a_lines_beginning_are_bullets() {
            assertThat(all("li", body("They asked:\n\n\uF0D8\tone\n\uF0FC\tanother")))
                    .containsExactly("one", "another");
        }

        @Test
        void fill_the_gap_behind_bullets_and_numbers() {
            String gap = "\u00A0\u00A0\u00A0\u00A0 ";
            String body = body("They asked:\n\n·" + gap + "one\n-\u00A0another\n\n1." + gap + "first\n2.\u00A0second");
            assertThat(all("ul > li", body)).containsExactly("one", "another");
            assertThat(all("ol > li", body)).containsExactly("first", "second");
            assertThat(titles(BulletinReader.read(SampleFiles.text(
                            "BULLETIN\nJuly 2026\n\nI.\u00A0Ports\n\nThey grow.\n\nII.\u00A0Roads\n\nThey are long."))))
                    .containsExactly("Ports", "Roads");
        }

        @Test
        void divide_a_word_that_does_not_go_on_and_are_counted() {
            ParsedText read = read("The word is divid\u00AD\n\nThe next one is not.");
            assertThat(HtmlWriter.write(read.body())).startsWith("<p>The word is divid</p>");
            assertThat(warnings(read.report())).contains(ImportWarning.CHARACTERS_DROPPED);
        }

        @Test
        void at_the_end_of_a_title_do_not_divide_it() {
            var read = BulletinReader.read(SampleFiles.text(
                    "BULLETIN\nJuly 2026\n\nContents\n\nI. The develop\u00AD\nment of ports\nII. Roads\n\n"
                            + "I. The develop\u00AD\nment of ports\n\nThey grow.\n\nII. Roads\n\nThey are long."));
            assertThat(titles(read)).containsExactly("The development of ports", "Roads");
        }

        private static String of(String hex) {
            return String.valueOf((char) Integer.parseInt(hex, 16));
        }
    }

    @Nested
    class Short_lines_without_a_stop {
        @Test
        void that_are_page_furniture_are_left_out_and_reported() {
            ParsedBulletin read = inCase("10-import-page-furniture.txt");
            assertThat(HtmlWriter.write(read.sections().getFirst().body()))
                    .isEqualTo("<p>The text goes on to the foot of the page.</p>\n<p>A further paragraph.</p>\n"
                            + "<p>Last one.</p>");
            assertThat(read.report())
                    .extracting(ReportLine::line, Reading::warning)
                    .containsExactly(
                            tuple(19, ImportWarning.PAGE_NUMBER_DROPPED),
                            tuple(23, ImportWarning.RUNNING_HEAD_DROPPED));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Page 4", "page 4/12", "- p. 4 -", "Səh. 4", "4-cü səhifə", "Стр. 4 из 12", "4 of 12"})
        void that_number_a_page_are_left_out(String furniture) {
            ParsedText read = read("The port is old.\n\n" + furniture + "\n\nThe road is new.");
            assertThat(HtmlWriter.write(read.body())).isEqualTo("<p>The port is old.</p>\n<p>The road is new.</p>");
            assertThat(warnings(read.report())).containsExactly(ImportWarning.PAGE_NUMBER_DROPPED);
        }

        @Test
        void with_tabs_are_rows_of_a_table_that_is_not_read() {
            ParsedBulletin read = inCase("11-import-tsv.txt");
            assertThat(all("h2", HtmlWriter.write(read.sections().getFirst().body())))
                    .isEmpty();
            assertThat(all("p", HtmlWriter.write(read.sections().getFirst().body())))
                    .containsExactly("Name Value Year", "Alpha 10 2020", "Beta 20 2021", "Text after it.");
            assertThat(warnings(read.report()))
                    .containsExactly(
                            ImportWarning.TABLE_NOT_READ, ImportWarning.TABLE_NOT_READ, ImportWarning.TABLE_NOT_READ);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Roses are red\nViolets are blue\nSugar is sweet\nAnd so are you",
                    "Roses are red,\nViolets are blue,\nSugar is sweet\nAnd so are you.",
                    "Nizami Street 12\nBaku",
                    "Leyla Məmmədova\nDirector",
                    "Alpha   10   2020\nBeta   20   2021",
                    "Read on at www.example.org",
                    "Baku | Ankara",
                    "Tel 012 345 67 89",
                    "Ports\n\nRoads\n\nRails",
                    "The same\n\nIt is said.\n\nThe same"
                })
        void that_may_be_anything_stay_paragraphs_and_are_reported(String lines) {
            ParsedText read = read("Once there was a port.\n\n" + lines + "\n\nThe port is old and the road is new.");
            assertThat(all("h2", HtmlWriter.write(read.body()))).isEmpty();
            assertThat(all("p", HtmlWriter.write(read.body())))
                    .hasSize(2 + (int) lines.lines().filter(it -> !it.isEmpty()).count());
            assertThat(warnings(read.report()))
                    .containsAnyOf(ImportWarning.HEADING_DOUBTFUL, ImportWarning.TABLE_NOT_READ)
                    .doesNotContain(ImportWarning.HEADINGS_GUESSED);
        }

        @Test
        void that_are_an_address_stand_by_themselves() {
            assertThat(all("p", body("Read on at:\n\nwww.example.org\n\nThe end.")))
                    .containsExactly("Read on at:", "www.example.org", "The end.");
            assertThat(all("p", body("There is more to read.\n\neditor@example.org\n\nThe end.")))
                    .hasSize(3);
        }

        @Test
        void that_become_sub_headings_are_named_in_the_report() {
            ParsedText read = read("It begins.\n\nThe harbour\n\nIt is old.\n\nThe road\n\nIt is new.");
            assertThat(all("h2", HtmlWriter.write(read.body()))).containsExactly("The harbour", "The road");
            assertThat(read.report()).singleElement().satisfies(line -> {
                assertThat(Reading.warning(line)).isEqualTo(ImportWarning.HEADINGS_GUESSED);
                assertThat(line.text()).isEqualTo("The harbour; The road");
                assertThat(line.line()).isEqualTo(3);
            });
        }

        @Test
        void that_stand_below_another_sub_heading_are_named_as_well() {
            ParsedText read = read("It begins.\n\n**The region**\n\nThe harbour\n\nIt is old.");
            assertThat(all("h2", HtmlWriter.write(read.body()))).containsExactly("The region", "The harbour");
            assertThat(read.report())
                    .filteredOn(line -> Reading.warning(line) == ImportWarning.HEADINGS_GUESSED)
                    .singleElement()
                    .satisfies(line -> assertThat(line.text()).isEqualTo("**The region**; The harbour"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024", "2023\n\nA year.\n\n2024", "10\n20\n30", "12\n\nA page.\n\n7"})
        void that_are_years_or_amounts_are_no_page_numbers(String numbers) {
            ParsedText read = read("It begins.\n\n" + numbers + "\n\nIt ends.");
            assertThat(warnings(read.report())).contains(ImportWarning.NUMBER_KEPT);
            assertThat(Reading.words(Reading.text(HtmlWriter.write(read.body()))))
                    .contains(numbers.lines().toList().getLast());
        }
    }

    @Nested
    class A_number_between_two_lines {
        @Test
        void is_a_word_of_theirs() {
            assertThat(Reading.text(body("The sum was\n20\nin all."))).isEqualTo("The sum was 20 in all.");
        }
    }

    @Nested
    class Lines_of_an_earlier_letter {
        @Test
        void are_a_quotation_with_its_paragraphs_and_are_counted() {
            ParsedText read =
                    read("Leyla wrote:\n> Dear all,\n>\n> the port was closed\n> for a week.\n>> Why?\n>\nI agree.");
            assertThat(HtmlWriter.write(read.body()))
                    .isEqualTo("<p>Leyla wrote:</p>\n<blockquote>\n<p>Dear all,</p>\n"
                            + "<p>the port was closed for a week.</p>\n<p>Why?</p></blockquote>\n<p>I agree.</p>");
            assertThat(read.report()).singleElement().satisfies(line -> {
                assertThat(Reading.warning(line)).isEqualTo(ImportWarning.QUOTATION_READ);
                assertThat(line.message().arguments()).containsExactly("6");
            });
        }

        @Test
        void do_not_take_the_answer_in() {
            String full = "> " + "word ".repeat(13).strip() + "\n";
            String body = body(full.repeat(4) + "I agree with that, and so do all of us here.");
            assertThat(all("blockquote + p", body)).containsExactly("I agree with that, and so do all of us here.");
        }

        @Test
        void have_a_sign_that_stays_where_it_stands_by_itself() {
            assertThat(all("p", body("It begins.\n\n>\n\nIt ends."))).contains(">");
        }
    }

    @Nested
    class Lines_with_a_dash {
        @Test
        void may_be_a_dialogue_and_are_reported_where_they_become_a_list() {
            ParsedText read = read("They met.\n\n— Salam, necəsən?\n\n— Yaxşıyam.");
            assertThat(all("li", HtmlWriter.write(read.body()))).hasSize(2);
            assertThat(read.report()).singleElement().satisfies(line -> {
                assertThat(Reading.warning(line)).isEqualTo(ImportWarning.DASH_AS_BULLET);
                assertThat(line.line()).isEqualTo(3);
                assertThat(line.message().arguments()).containsExactly("2");
            });
        }

        @Test
        void that_are_letters_with_a_tab_are_reported_as_well() {
            assertThat(warnings(read("v\t12\nv\t13\n\nIt ends.").report()))
                    .containsExactly(ImportWarning.DASH_AS_BULLET);
        }
    }

    @Nested
    class A_title_that_is_too_long {
        @Test
        void is_cut_inside_a_word_where_it_has_no_space() {
            String title = "I. " + "a".repeat(200) + "\u00AD\n" + "b".repeat(200) + "\n";
            ParsedBulletin read = BulletinReader.read(SampleFiles.text("BULLETIN\nJuly 2026\n\nContents\n\n" + title
                    + "II. Roads\n\n" + title + "\nThey grow.\n\nII. Roads\n\nThey are long."));
            assertThat(titles(read)).containsExactly("a".repeat(200) + "b".repeat(100), "Roads");
            assertThat(warnings(read.report())).contains(ImportWarning.TITLE_CUT);
        }
    }

    @Nested
    class Roman_numbers_of_other_keyboards {
        @Test
        void are_read_in_Azerbaijani_capitals() {
            ParsedBulletin read = inCase("13-import-az-numerals.txt");
            assertThat(titles(read)).containsExactly("Birinci bölmə", "İkinci bölmə");
            assertThat(read.period()).hasToString("4000-07");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "İ.,İİ.,İİİ.,İV.",
                    "І.,ІІ.,ІІІ.,ІV.",
                    "Ⅰ.,Ⅱ.,Ⅲ.,Ⅳ.",
                    "I\u0307.,I\u0307I\u0307.,III.,I\u0307V."
                })
        void are_read_in_other_capitals(String numerals) {
            var text = new StringBuilder("BÜLLETEN\nİYUL 2026\n\n");
            for (String numeral : numerals.split(",", 0)) {
                text.append(numeral).append(" Bölmə\n\nMətn burada.\n\n");
            }
            assertThat(BulletinReader.read(SampleFiles.text(text.toString())).sections())
                    .hasSize(4);
        }

        @ParameterizedTest
        @CsvSource({"İYUL,7", "IYUL,7", "I\u0307YUL,7", "İYUN,6", "APREL,4", "iyulun,0", "Ağustos,8", "KASIM,11"})
        void months_are_known_in_any_capitals(String month, int number) {
            CoverMonth read = CoverMonth.in(Normalizer.normalize(month, Normalizer.Form.NFC) + "-2026");
            assertThat(read == null ? 0 : read.month().getMonthValue()).isEqualTo(number);
        }
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }

    private static ParsedText read(String text) {
        return SectionReader.read(SampleFiles.text(text));
    }

    private static String body(String text) {
        return HtmlWriter.write(read(text).body());
    }

    private static ParsedBulletin inCase(String name) {
        return BulletinReader.read(SampleFiles.own("cases/" + name));
    }

    private static String firstBody(String name) {
        return HtmlWriter.write(inCase(name).sections().getFirst().body());
    }
}
