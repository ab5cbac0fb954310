package io.masthead.pdf.pagination;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Typesetter.Typeset;
import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.HouseStyle.Design;
import io.masthead.pdf.Manuscripts;
import io.masthead.pdf.Overprint;
import io.masthead.pdf.PdfTypesetter;
import io.masthead.pdf.Rivers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is printed over something else; and what cannot be helped is found. */
class OverflowTest {
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
                            rivers(3).citing(170).table(40, 10).paragraphs(3).html()),
                    Arguments.of(
                            "a note of pages before a pull quote of half a page",
                            rivers(3).citing(170).html()
                                    + pullQuote(22)
                                    + rivers(3).html()),
                    Arguments.of(
                            "a note of pages before a wide table of high rows",
                            rivers(3).citing(170).html()
                                    + highRows()
                                    + rivers(3).html()));
        }

        private static String pullQuote(int sentences) {
            return "<aside data-id=\"q1\"><p>%s</p></aside>"
                    .formatted("A sentence that everybody quotes from. ".repeat(sentences));
        }

        private static String highRows() {
            String cell = "<td>" + "A row of some height. ".repeat(11) + "</td>";
            return "<table data-id=\"t1\"><tbody>" + ("<tr>" + cell.repeat(8) + "</tr>").repeat(5) + "</tbody></table>";
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

    @Nested
    class Whatever_is_higher_than_a_page_is_divided {
        private static final String WORDS = "Words of one long thing that goes on and on for pages. ".repeat(150);
        private static final String LINES = "<p>A line of many that a cell holds.</p>".repeat(90);
        private static final String SPAN = "<tr><td rowspan=\"%1$d\">%2$s</td><td>First</td></tr>%3$s";

        static Stream<Arguments> kinds() throws IOException {
            return Stream.of(
                    Arguments.of("a cell", read("/cases/02-tall-cell.html")),
                    Arguments.of("a cell of one paragraph", table(row(WORDS, "Beside"))),
                    Arguments.of(
                            "cells whose lines are not level",
                            table("<tr><th>" + WORDS + "</th><td>" + LINES + "</td></tr>")),
                    Arguments.of(
                            "a cell with a list",
                            table(row("<ul>" + "<li>An item.</li>".repeat(90) + "</ul>", "Beside"))),
                    Arguments.of(
                            "a cell with notes",
                            table(row(
                                    LINES.replace("that a cell holds", NOTE.replace(" data-id=\"n1\"", "")),
                                    "Beside"))),
                    Arguments.of(
                            "a cell on a page on its side",
                            table("<tr><td>" + WORDS + "</td>" + "<td>1</td>".repeat(9) + "</tr>")),
                    Arguments.of("a cell over rows", table(SPAN.formatted(3, LINES, row("2").repeat(2)))),
                    Arguments.of(
                            "a cell over more rows than a page holds",
                            table(SPAN.formatted(100, LINES, row("2").repeat(99)))),
                    Arguments.of(
                            "a table's head",
                            "<table><thead><tr><th>" + WORDS + "</th></tr></thead><tbody>" + row("1").repeat(60)
                                    + "</tbody></table>"),
                    Arguments.of(
                            "a head of many rows",
                            "<table><thead>" + "<tr><th>Head</th></tr>".repeat(60) + "</thead><tbody>"
                                    + row("1").repeat(60) + "</tbody></table>"),
                    Arguments.of(
                            "a table's caption",
                            "<table><caption>" + WORDS + "</caption><tbody>" + row("1") + "</tbody></table>"),
                    Arguments.of("a quotation", "<blockquote>" + LINES + "</blockquote>"),
                    Arguments.of("a quotation of one paragraph", "<blockquote><p>" + WORDS + "</p></blockquote>"),
                    Arguments.of("a pull quote", "<aside class=\"pull-quote\"><p>" + WORDS + "</p></aside>"),
                    Arguments.of("a note", "<p>Text<span class=\"note\">" + WORDS + "</span> goes on.</p>"),
                    Arguments.of("a figure's caption", "<figure><figcaption>" + WORDS + "</figcaption></figure>"),
                    Arguments.of("a list item", "<ul><li>" + WORDS + "</li></ul>"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("kinds")
        void as_is(String what, String body) {
            for (int breakBefore : List.of(1, 6)) {
                Manuscript issue = Manuscripts.of(rivers(breakBefore).html() + body + "<p>THAT IS ALL.</p>");
                for (Design design : Design.values()) {
                    Typeset typeset = new PdfTypesetter()
                            .typeset(
                                    Manuscripts.styled(issue, HouseStyle.usual(design), null, Map.of()),
                                    fraction -> {});

                    assertThat(Overprint.in(typeset.pdf())).as("%s", design).isEmpty();
                    assertThat(typeset.findings()).as("%s", design).isEmpty();
                }
            }
        }

        @Test
        void and_nothing_of_it_is_lost() throws IOException {
            String text = text(Manuscripts.of(read("/cases/02-tall-cell.html")));

            for (int paragraph = 0; paragraph < 80; paragraph++) {
                assertThat(text).containsOnlyOnce("Paragraph " + paragraph + " of one cell.");
            }
            assertThat(text).containsSubsequence("Paragraph 79 of", "AFTER THE TABLE.");
        }

        private static String table(String rows) {
            return "<table data-id=\"t\"><tbody>" + rows + "</tbody></table>";
        }

        private static String row(String... cells) {
            return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
        }

        private static String read(String name) throws IOException {
            try (var in = requireNonNull(OverflowTest.class.getResourceAsStream(name))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        private static String text(Manuscript manuscript) throws IOException {
            byte[] pdf = new PdfTypesetter().typeset(manuscript, fraction -> {}).pdf();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return new PDFTextStripper().getText(document);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, 150, 1_000, 65_534})
    void a_cell_spans_as_many_rows_as_it_says_or_there_are(int rows) throws IOException {
        String body =
                "<table data-id=\"t\"><tbody><tr><td rowspan=\"%d\">The span</td><td>First</td></tr>%s</tbody></table>"
                        .formatted(rows, "<tr><td>Beside it</td></tr>".repeat(104));
        byte[] pdf = new PdfTypesetter()
                .typeset(Manuscripts.of(body), fraction -> {})
                .pdf();

        List<Float> lefts = lefts(pdf, "Beside it");
        int inTheSpan = rows == 101 ? 100 : 104;
        assertThat(lefts).hasSize(104);
        assertThat(lefts.subList(0, inTheSpan))
                .allSatisfy(left -> assertThat(left).isGreaterThan(100));
        assertThat(lefts.subList(inTheSpan, 104))
                .allSatisfy(left -> assertThat(left).isLessThan(100));
    }

    /** How far from the page's left edge each line that begins so stands, in points. */
    private static List<Float> lefts(byte[] pdf, String beginning) throws IOException {
        List<Float> lefts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<TextPosition> positions) {
                    if (line.startsWith(beginning)) {
                        lefts.add(positions.getFirst().getXDirAdj());
                    }
                }
            }.getText(document);
        }
        return lefts;
    }

    @Test
    void a_row_just_higher_than_a_page_is_divided() {
        for (int lines = 50; lines < 66; lines++) {
            String row = "<tr><td>" + "<p>A line.</p>".repeat(lines) + "</td></tr>";
            String body = "<table data-id=\"t\"><tbody>" + row + "</tbody></table>"
                    + rivers(2).html();
            Typeset typeset = new PdfTypesetter().typeset(Manuscripts.of(body), fraction -> {});

            assertThat(Overprint.in(typeset.pdf())).as("%d lines", lines).isEmpty();
            assertThat(typeset.findings()).as("%d lines", lines).isEmpty();
        }
    }

    @Test
    void a_heading_whose_table_went_to_the_next_page_is_not_left_alone() {
        for (int breakBefore = 2; breakBefore < 14; breakBefore++) {
            var body = rivers(breakBefore)
                    .heading("Tolls of the quay")
                    .table(14, 3)
                    .paragraphs(6);

            assertThat(findings(body.html()))
                    .as("%d paragraphs before it", breakBefore)
                    .isEmpty();
        }
    }

    @Test
    void a_heading_whose_table_ends_the_section_is_not_left_alone() {
        for (int breakBefore = 2; breakBefore < 14; breakBefore++) {
            var body = rivers(breakBefore).heading("Tolls of the quay").table(14, 3);

            assertThat(findings(body.html()))
                    .as("%d paragraphs before it", breakBefore)
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
