package io.masthead.pdf.linebreak;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.pdf.font.Face;
import io.masthead.pdf.font.Hyphenation;
import io.masthead.pdf.font.TextShaper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptimumFitTest {
    private static final float EM = 272;
    private static final String TEXT = "It was the commission’s view, which nobody in the three towns had asked for, "
            + "that internationalisation of the crossing would bring more insurance than infrastructure, and that "
            + "whoever waited for an agreement would wait until the river itself had changed its mind about the shore.";

    @Test
    void fills_every_line_but_the_last_within_the_limits_of_its_glue() {
        for (int measure = 6_000; measure < 12_000; measure += 500) {
            List<Line> lines = lines(TEXT, measure);
            assertThat(lines.subList(0, lines.size() - 1))
                    .as("measure %d", measure)
                    .allSatisfy(line -> assertThat(line.ratio()).isBetween(-1f, 3.2f));
        }
    }

    @Test
    void hyphenates_no_three_lines_in_a_row() {
        for (int measure = 2_000; measure < 9_000; measure += 250) {
            List<Line> lines = lines(TEXT, measure);
            for (int i = 2; i < lines.size(); i++) {
                assertThat(lines.get(i).hyphenated()
                                && lines.get(i - 1).hyphenated()
                                && lines.get(i - 2).hyphenated())
                        .as("measure %d, line %d", measure, i)
                        .isFalse();
            }
        }
    }

    @Test
    void ends_no_paragraph_with_the_rest_of_a_hyphenated_word_alone() {
        String text = TEXT + " " + TEXT.substring(0, TEXT.lastIndexOf(' ')) + " international cooperation.";
        for (int measure = 9_000; measure < 13_000; measure += 50) {
            List<Line> lines = lines(text, measure);
            Line last = lines.getLast();
            assertThat(last.oneWord() && lines.get(lines.size() - 2).hyphenated())
                    .as("measure %d", measure)
                    .isFalse();
        }
    }

    @Test
    void takes_the_fuller_of_two_lines_however_loose_both_are() {
        String address =
                "https://www.example.org/publications/internationalization/developmentstrategies/understanding";
        List<Line> lines = lines("Linked: " + address + " and so on with more text that follows it.", 9_000);

        assertThat(lines.getFirst().share()).isBetween(0.65f, 1f);
    }

    @Test
    void ends_in_no_runt_where_the_text_allows_it() {
        for (int measure = 10_000; measure < 13_000; measure += 250) {
            assertThat(lines(TEXT + " " + TEXT, measure).getLast().share())
                    .as("measure %d", measure)
                    .isGreaterThan(0.1f);
        }
    }

    @Test
    void lets_spaces_be_more_even_than_lines_filled_one_by_one() {
        double optimum = 0;
        double firstFit = 0;
        for (int measure = 5_000; measure < 12_000; measure += 250) {
            optimum += badness(lines(TEXT, measure));
            firstFit += badness(oneByOne(TEXT, measure));
        }
        assertThat(optimum).isLessThan(firstFit * 0.6);
    }

    @Test
    void sets_a_word_that_is_wider_than_the_measure_on_a_line_of_its_own() {
        List<Line> lines = lines("See 471147114711471147114711471147114711 there.", 3_000);

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).ratio()).isLessThan(-1);
    }

    @Test
    void has_one_line_for_a_text_that_fits_on_it() {
        assertThat(lines("A word.", 9_000)).hasSize(1);
        assertThat(lines("", 9_000)).hasSize(1);
    }

    /**
     * A line: how its spaces are, whether it ends in a hyphenated word, how much of the measure it takes, and whether it is
     * one word.
     */
    private record Line(float ratio, boolean hyphenated, float share, boolean oneWord) {}

    private static List<Breakpoint> breakpoints(String text) {
        var run = new TextRun(text, TextShaper.of(Face.SERIF), EM, Hyphenation.of("en"));
        return BreakpointFinder.of(List.of(new ParagraphItem.Text(run)));
    }

    private static List<Line> lines(String text, float width) {
        ParagraphShape shape = new ParagraphShape(width, 0);
        List<Breakpoint> breakpoints = breakpoints(text);
        List<Breakpoint> ends = new ArrayList<>(OptimumFit.of(breakpoints, shape));
        ends.add(breakpoints.getLast());
        return measured(ends, shape);
    }

    private static List<Line> oneByOne(String text, float width) {
        ParagraphShape shape = new ParagraphShape(width, 0);
        return measured(FirstFit.of(breakpoints(text), shape), shape);
    }

    private static List<Line> measured(List<Breakpoint> ends, ParagraphShape shape) {
        List<Line> lines = new ArrayList<>();
        ActiveNode node = ActiveNode.BEGINNING;
        for (int i = 0; i < ends.size(); i++) {
            Breakpoint end = ends.get(i);
            boolean last = i == ends.size() - 1;
            lines.add(new Line(
                    shape.adjustmentRatio(node, end, last),
                    end.hyphenated(),
                    (end.lineEnd() - node.lineStart()) / shape.width(),
                    end.glueBefore() == node.glueAtLineStart()));
            node = new ActiveNode(end, 0, Fitness.NORMAL, 0, node);
        }
        return lines;
    }

    private static double badness(List<Line> lines) {
        return lines.subList(0, lines.size() - 1).stream()
                .mapToDouble(line -> Math.pow(Math.min(5, Math.abs(line.ratio())), 3))
                .sum();
    }
}
