package io.masthead.domain.intake.text;

import static io.masthead.domain.intake.text.Reading.all;
import static io.masthead.domain.intake.text.Reading.titles;
import static io.masthead.domain.intake.text.Reading.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.language.RomanNumerals;
import io.masthead.domain.section.RunningOrder;
import java.time.YearMonth;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Bulletins of other shapes than the usual one. */
class OtherShapesTest {

    @Nested
    class In_Azerbaijani {
        private final ParsedBulletin issue = BulletinReader.read(SampleFiles.own("intake/azerbaijani.txt"));

        @Test
        void the_month_is_understood() {
            assertThat(issue.period()).isEqualTo(YearMonth.of(2026, 7));
        }

        @Test
        void the_names_stand_in_the_covers_order() {
            assertThat(issue.names().keySet()).containsExactly("az", "en");
            assertThat(issue.title()).isEqualTo("BÜLLETEN");
            assertThat(issue.tagline()).isEqualTo("Ticarət, su və enerji haqqında qeydlər");
        }

        @Test
        void titles_lose_dots_and_page_numbers_but_keep_a_question_mark() {
            assertThat(titles(issue))
                    .containsExactly(
                            "Limanlar və vaxt cədvəli",
                            "Dənizin səviyyəsi niyə düşür?",
                            "Universitetlərin ortaq diplomu");
        }

        @Test
        void a_question_is_a_sub_heading_and_is_reported() {
            assertThat(all("h2", HtmlWriter.write(issue.sections().getFirst().body())))
                    .containsExactly("Nə etmək olar?");
            assertThat(warnings(issue.report())).contains(ImportWarning.QUESTION_AS_HEADING);
        }

        @Test
        void a_numbered_list_over_a_page_end_is_one_list() {
            String body = HtmlWriter.write(issue.sections().getFirst().body());
            assertThat(all("ol", body)).hasSize(1);
            assertThat(all("ol > li", body)).hasSize(3);
        }

        @Test
        void quotation_marks_and_apostrophes_are_typographic() {
            assertThat(Reading.text(issue)).contains("“gözləmək ən bahalı xidmətdir”", "NATO’nun");
        }
    }

    @Nested
    class With_Windows_line_ends_a_byte_order_mark_and_arabic_numbers {
        private final ParsedBulletin issue = BulletinReader.read(SampleFiles.own("intake/windows-line-ends.txt"));

        @Test
        void the_cover_is_read() {
            assertThat(issue.period()).isEqualTo(YearMonth.of(2025, 3));
            assertThat(issue.title()).isEqualTo("HARBOUR REVIEW");
        }

        @Test
        void a_list_is_not_taken_for_sections() {
            assertThat(titles(issue)).containsExactly("Opening the channel", "Closing the gate");
            assertThat(all(
                            "ol > li",
                            HtmlWriter.write(issue.sections().getFirst().body())))
                    .hasSize(3);
        }

        @Test
        void a_page_number_inside_a_paragraph_is_dropped_and_reported_with_its_line() {
            assertThat(all("p", HtmlWriter.write(issue.sections().getFirst().body())))
                    .last()
                    .asString()
                    .endsWith("as the old rule demands.");
            assertThat(issue.report())
                    .anySatisfy(line -> assertThat(line)
                            .extracting(ReportLine::line, ReportLine::text, Reading::warning)
                            .containsExactly(19, "17", ImportWarning.PAGE_NUMBER_DROPPED));
        }
    }

    @Nested
    class With_twelve_sections_and_three_digit_pages {
        private final ParsedBulletin issue = BulletinReader.read(SampleFiles.own("intake/twelve-sections.txt"));

        @Test
        void all_are_found_though_no_stop_follows_their_numerals() {
            assertThat(issue.sections()).hasSize(12);
            assertThat(titles(issue)).startsWith("Ports of the coast").endsWith("People of the coast");
            assertThat(issue.period()).isEqualTo(YearMonth.of(2025, 11));
        }

        @Test
        void a_running_head_and_a_page_number_are_dropped_and_reported() {
            assertThat(all("p", HtmlWriter.write(issue.sections().get(4).body())))
                    .hasSize(2);
            assertThat(warnings(issue.report()))
                    .containsExactly(ImportWarning.RUNNING_HEAD_DROPPED, ImportWarning.PAGE_NUMBER_DROPPED);
        }
    }

    @Nested
    class With_one_section_and_no_contents_list {
        private final ParsedBulletin issue = BulletinReader.read(SampleFiles.own("intake/one-section.txt"));

        @Test
        void the_section_is_found_by_its_numeral() {
            assertThat(titles(issue)).containsExactly("A single story");
            assertThat(issue.period()).isEqualTo(YearMonth.of(2026, 5));
        }

        @Test
        void single_quotation_marks_and_apostrophes_are_told_apart() {
            assertThat(Reading.text(issue)).contains("“It’s enough,” said the editor, “if it is a ‘good’ one.”");
        }

        @Test
        void a_quotation_is_a_quotation() {
            assertThat(all(
                            "blockquote > p",
                            HtmlWriter.write(issue.sections().getFirst().body())))
                    .containsExactly("We measured twice, and cut once.");
        }

        @Test
        void a_byline_and_a_last_short_line_are_kept_and_reported() {
            assertThat(all("h2", HtmlWriter.write(issue.sections().getFirst().body())))
                    .isEmpty();
            assertThat(warnings(issue.report())).contains(ImportWarning.BYLINE_KEPT, ImportWarning.SHORT_LINE_KEPT);
        }
    }

    @Nested
    class With_broken_lines_and_a_contents_list_without_numbers {
        private final ParsedBulletin issue = BulletinReader.read(SampleFiles.own("intake/broken-lines.txt"));

        @Test
        void a_title_over_two_lines_is_one_title() {
            assertThat(titles(issue))
                    .containsExactly(
                            "The long and winding title of the first section, which goes over two lines", "Short one");
        }

        @Test
        void lines_become_paragraphs_and_items() {
            String body = HtmlWriter.write(issue.sections().getFirst().body());
            assertThat(all("p", body)).hasSize(2).first().asString().endsWith("may belong to a well-known word.");
            assertThat(all("li", body)).hasSize(2).first().asString().endsWith("and so is continued below");
        }

        @Test
        void emphasis_and_escapes_are_resolved_and_text_is_escaped() {
            assertThat(HtmlWriter.write(issue.sections().get(1).body()))
                    .isEqualTo("<p>Here is <strong>strong</strong> and <em>soft</em> text, 5 &lt; 6 &amp; 7 &gt; 2,"
                            + " a price of $5 and a star *.</p>");
        }
    }

    @Nested
    class With_as_many_sections_as_an_issue_can_have {
        @Test
        void roman_numbers_above_a_hundred_are_read() {
            var list = new StringBuilder("BULLETIN\nJuly 2026\n\nContents\n\n");
            var text = new StringBuilder("\n");
            for (int i = 1; i <= RunningOrder.MOST_SECTIONS; i++) {
                list.append(RomanNumerals.roman(i))
                        .append(". Subject ")
                        .append(i)
                        .append(" of many\n");
                text.append(RomanNumerals.roman(i))
                        .append(". Subject ")
                        .append(i)
                        .append(" of many\n\nIt is said.\n\n");
            }
            assertThat(BulletinReader.read(SampleFiles.text(list.toString() + text))
                            .sections())
                    .hasSize(RunningOrder.MOST_SECTIONS);
            assertThat(BulletinReader.read(SampleFiles.text("BULLETIN\nJuly 2026\n" + text))
                            .sections())
                    .hasSize(RunningOrder.MOST_SECTIONS);
        }

        @Test
        void letters_of_a_contents_list_are_no_numbers() {
            var list = "A. Ports\nB. Roads\nC. Rails\nD. Rivers\n";
            var text = list.replace("\n", "\n\nIt is said.\n\n");
            var read =
                    BulletinReader.read(SampleFiles.text("BULLETIN\nJuly 2026\n\nContents\n\n" + list + "\n" + text));
            assertThat(titles(read)).containsExactly("A. Ports", "B. Roads", "C. Rails", "D. Rivers");
        }
    }
}
