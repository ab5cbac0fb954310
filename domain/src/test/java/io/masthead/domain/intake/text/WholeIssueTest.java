package io.masthead.domain.intake.text;

import static io.masthead.domain.intake.text.Reading.all;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.html.HtmlWriter;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A whole issue of real length, once the institute's own and once ours of the same shape. */
class WholeIssueTest {

    @Nested
    class The_real_issue extends Shape {
        The_real_issue() {
            super(SampleFiles.real(), "Key Takeaways from Q&A session");
        }

        @Test
        void has_its_cover() {
            assertThat(issue.period()).isEqualTo(YearMonth.of(2024, 7));
            assertThat(issue.names()).containsOnlyKeys("en", "az");
            assertThat(issue.names().get("en")).startsWith("CENTER OF ANALYSIS");
            assertThat(issue.names().get("az")).startsWith("BEYNÖLXALQ").endsWith("MƏRKƏZİ");
            assertThat(issue.tagline()).startsWith("HIGHLIGHT OF").endsWith("AZERBAIJAN");
        }

        @Test
        void has_its_titles_in_order() {
            assertThat(Reading.titles(issue))
                    .satisfiesExactly(
                            one -> assertThat(one).startsWith("Key Takeaways").endsWith("Media Forum"),
                            two -> assertThat(two).startsWith("Armenia’s arms").endsWith("escalation"),
                            three -> assertThat(three)
                                    .startsWith("The Azerbaijan-Pakistan")
                                    .endsWith("evolving"),
                            four -> assertThat(four)
                                    .startsWith("Azerbaijan and China")
                                    .endsWith("partnership"));
        }
    }

    @Nested
    class Our_own_issue extends Shape {
        Our_own_issue() {
            super(SampleFiles.own("demo/past-issue.txt"), "Key findings");
        }

        @Test
        void has_its_cover() {
            assertThat(issue.period()).isEqualTo(YearMonth.of(2026, 9));
            assertThat(issue.names())
                    .containsEntry("en", "CASPIAN INSTITUTE FOR REGIONAL STUDIES")
                    .containsEntry("az", "XƏZƏR REGİONAL ARAŞDIRMALAR İNSTİTUTU");
            assertThat(issue.tagline()).isEqualTo("NOTES ON TRADE, WATER AND ENERGY AROUND THE CASPIAN");
        }

        @Test
        void joins_a_name_that_a_page_end_cut() {
            assertThat(all("p", HtmlWriter.write(issue.sections().get(2).body())))
                    .anyMatch(text -> text.contains("from the Baltic Institute of Power Systems, which"));
        }

        @Test
        void keeps_a_quotation_whole_over_a_page_end() {
            assertThat(all("p", HtmlWriter.write(issue.sections().getFirst().body())))
                    .anyMatch(text -> text.contains("and I must insure myself against you.” The remark"));
        }
    }

    /** What both have in common. */
    abstract static class Shape {
        private static final Pattern NUMERAL = Pattern.compile("(?m)^[IV]+\\. ");

        final String source;
        final ParsedBulletin issue;

        Shape(byte[] file, String firstTitle) {
            String whole = new String(file, StandardCharsets.UTF_8);
            source = whole.substring(whole.indexOf("\nI. " + firstTitle) + 1);
            issue = BulletinReader.read(file);
        }

        @Test
        void has_four_sections_the_first_with_seven_sub_headings() {
            assertThat(issue.sections()).hasSize(4);
            assertThat(issue.sections().stream()
                            .map(section ->
                                    all("h2", HtmlWriter.write(section.body())).size()))
                    .containsExactly(7, 0, 0, 0);
        }

        @Test
        void has_the_bulletins_title() {
            assertThat(issue.title()).isEqualTo("BULLETIN");
        }

        @Test
        void keeps_every_word_in_order() {
            String numeralsGone = NUMERAL.matcher(source).replaceAll("");
            assertThat(Reading.words(Reading.text(issue))).isEqualTo(Reading.words(numeralsGone));
        }

        @Test
        void has_one_list_of_four_items() {
            String body = HtmlWriter.write(issue.sections().getFirst().body());
            assertThat(all("ul", body)).hasSize(1);
            assertThat(all("ul > li", body)).hasSize(4).allMatch(item -> item.endsWith("."));
        }

        @Test
        void has_no_paragraph_that_a_page_end_cut() {
            for (ParsedSection section : issue.sections()) {
                assertThat(all("p", HtmlWriter.write(section.body())))
                        .allMatch(text -> !CharacterRules.beginsLower(text))
                        .allMatch(CharacterRules::isFinished);
            }
        }

        @Test
        void has_no_escape_and_no_straight_quotation_mark() {
            assertThat(Reading.text(issue))
                    .doesNotContain("\\", "\"", "'", "**")
                    .contains("$");
        }

        @Test
        void closes_every_quotation_that_it_opens() {
            for (ParsedSection section : issue.sections()) {
                assertThat(all("p", HtmlWriter.write(section.body())))
                        .allSatisfy(text -> assertThat(
                                        text.chars().filter(c -> c == '“').count())
                                .as(text)
                                .isEqualTo(text.chars().filter(c -> c == '”').count()));
            }
        }

        @Test
        void leaves_nothing_of_the_contents_list_in_the_text() {
            String text = Reading.text(issue);
            assertThat(text).doesNotContainIgnoringCase("table of contents");
            for (String title : Reading.titles(issue)) {
                assertThat(text.split(Pattern.quote(title), -1)).as(title).hasSize(2);
            }
        }

        @Test
        void reports_the_uncertain_joins_by_line_and_little_else() {
            assertThat(issue.report()).hasSizeBetween(1, 8);
            List<ReportLine> joins = issue.report().stream()
                    .filter(line -> Reading.warning(line) == ImportWarning.JOINED)
                    .toList();
            assertThat(joins)
                    .isNotEmpty()
                    .allSatisfy(join -> assertThat(join.text()).isNotBlank());
        }
    }
}
