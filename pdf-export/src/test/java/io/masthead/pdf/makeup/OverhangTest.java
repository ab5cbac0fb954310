package io.masthead.pdf.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Finding;
import io.masthead.domain.edition.Finding.Rule;
import io.masthead.domain.edition.Typesetter.Typeset;
import io.masthead.pdf.Manuscripts;
import io.masthead.pdf.Overprint;
import io.masthead.pdf.PdfTypesetter;
import io.masthead.pdf.Rivers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is printed over something else; and what cannot be helped is found. */
class OverhangTest {
    private static final String NOTE =
            "<span class=\"note\" data-id=\"n1\">The note of the table, at some length.</span>";

    @Nested
    class Nothing_is_printed_over_anything {
        static Stream<Arguments> bodies() {
            return Stream.of(
                    Arguments.of(
                            "a note in a wide table",
                            rivers(4).table(30, 9).html().replace("7.3", "7.3" + NOTE)
                                    + rivers(8).html()),
                    Arguments.of(
                            "a note in a table that moves",
                            rivers(7).table(14, 3).html().replace("7.1", "7.1" + NOTE)
                                    + rivers(8).html()),
                    Arguments.of(
                            "a table behind a long note",
                            rivers(3).citing(150).table(24, 3).paragraphs(8).html()),
                    Arguments.of(
                            "many tables with notes",
                            rivers(3)
                                    .table(9, 3)
                                    .citing(30)
                                    .table(12, 3)
                                    .citing(40)
                                    .table(20, 3)
                                    .table(20, 10)
                                    .paragraphs(4)
                                    .html()
                                    .replace("7.1", "7.1" + NOTE)),
                    Arguments.of(
                            "a long note before a wide table",
                            rivers(3).citing(170).table(40, 10).paragraphs(3).html()));
        }

        @ParameterizedTest(name = "by {0}")
        @MethodSource("bodies")
        void by(String what, String body) {
            Typeset typeset = new PdfTypesetter().typeset(Manuscripts.of(body), fraction -> {});

            assertThat(Overprint.in(typeset.pdf())).isEmpty();
            assertThat(typeset.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12, 20, 33, 47, 60})
    void notes_are_filled_like_text(int sentences) {
        assertThat(findings(rivers(2).citing(sentences).paragraphs(2).html())).isEmpty();
    }

    @Test
    void a_table_wider_than_its_measure_is_found_once() {
        String row = "<tr><td>First</td><td>%s</td><td>Last</td></tr>".formatted("x".repeat(200));

        assertThat(findings(rivers(1).html() + "<table data-id=\"t\"><tbody>" + row + row + "</tbody></table>"))
                .extracting(Finding::rule)
                .containsOnlyOnce(Rule.CUT_TABLE);
    }

    @Test
    void a_cell_that_spans_more_rows_than_a_page_holds_is_found() {
        String tall = "<p>A line.</p>".repeat(71);
        String rows = "<tr><td rowspan=\"100\">" + tall + "</td><td>1</td></tr>" + "<tr><td>2</td></tr>".repeat(99);

        assertThat(findings("<table data-id=\"t\"><tbody>" + rows + "</tbody></table>"
                        + rivers(2).html()))
                .extracting(Finding::rule)
                .contains(Rule.CUT_TABLE);
    }

    @Test
    void a_row_just_higher_than_a_page_is_found() {
        for (int lines = 50; lines < 66; lines++) {
            String row = "<tr><td>" + "<p>A line.</p>".repeat(lines) + "</td></tr>";
            String body = "<table data-id=\"t\"><tbody>" + row + "</tbody></table>"
                    + rivers(2).html();
            Typeset typeset = new PdfTypesetter().typeset(Manuscripts.of(body), fraction -> {});

            boolean found = typeset.findings().stream().anyMatch(it -> it.rule() == Rule.CUT_TABLE);
            assertThat(found || Overprint.in(typeset.pdf()).isEmpty())
                    .as("%d lines", lines)
                    .isTrue();
        }
    }

    @Test
    void a_heading_whose_table_went_to_the_next_page_is_not_left_alone() {
        for (int before = 2; before < 14; before++) {
            var body = rivers(before).heading("Tolls of the quay").table(14, 3).paragraphs(6);

            assertThat(findings(body.html()))
                    .as("%d paragraphs before it", before)
                    .isEmpty();
        }
    }

    @Test
    void a_heading_whose_table_ends_the_section_is_not_left_alone() {
        for (int before = 2; before < 14; before++) {
            var body = rivers(before).heading("Tolls of the quay").table(14, 3);

            assertThat(findings(body.html()))
                    .as("%d paragraphs before it", before)
                    .isEmpty();
        }
    }

    @Test
    void a_number_that_nothing_divides_does_not_shrink_its_one_space() {
        Typeset typeset = new PdfTypesetter()
                .typeset(Manuscripts.of("<p>See №&nbsp;" + "1234567890".repeat(16) + "</p>"), fraction -> {});

        assertThat(Overprint.in(typeset.pdf())).noneMatch(it -> it.contains("over"));
        assertThat(typeset.findings()).extracting(Finding::rule).containsOnly(Rule.OVERFULL_LINE);
    }

    private static Rivers rivers(int paragraphs) {
        return new Rivers().paragraphs(paragraphs);
    }

    private static java.util.List<Finding> findings(String body) {
        return new PdfTypesetter().typeset(Manuscripts.of(body), fraction -> {}).findings();
    }
}
