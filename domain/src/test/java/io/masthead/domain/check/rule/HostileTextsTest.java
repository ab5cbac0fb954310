package io.masthead.domain.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.masthead.domain.check.style.ApprovedName;
import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.Findings;
import io.masthead.domain.check.text.LineReader;
import io.masthead.domain.check.text.TextFinding;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.RandomDocuments;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.TextBlock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text is, checking it ends soon, with a few hundred findings that are where they say. */
class HostileTextsTest {

    private static final int LONG = 100_000;
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String[] PIECES =
            ("1 12 500 1.234,5 5% 5-6 - – № . , ( ) [ ] ? ??? XX TBC May may 3 June iyun İyunun 3-ü Monday, bazar ertəsi "
                            + "2026 2026-09 09/2026 September sentyabr issue sayı table cədvəl 3-cü IV bölmə Baki Bakinin 漢 🂡 ə")
                    .split(" ");

    private final Checks checks = Checks.azerbaijani()
            .with(
                    new ApprovedName("Bakı", List.of("Baki", "Baki Baki Baki Baki")),
                    new ApprovedName("May", List.of("1 1")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1,",
                "1-",
                "12 345 ",
                "1.234.",
                "5 %",
                "a",
                "a ",
                " ",
                "?",
                "X",
                "xx ",
                "[",
                "[add ",
                "3 June ",
                "June ",
                "bazar ertəsi, ",
                "Monday, 3 ",
                "September ",
                "2026-",
                "table ",
                "cədvəl 3 ",
                "IV ",
                "Baki ",
                "Bakinin",
                "Baki-",
                "漢",
                "'",
                "’",
                "\u00A0",
                "-",
                "–",
                "lorem ",
                "1’250 ",
                "3-cü "
            })
    void one_thing_a_hundred_thousand_characters_long(String piece) {
        var text = text(piece.repeat(LONG / piece.length()));

        var found = assertTimeoutPreemptively(SOON, () -> checks.of(text));

        assertThat(found).hasSizeLessThanOrEqualTo(Findings.MOST);
    }

    @Test
    void a_line_of_ten_thousand_links_and_languages() {
        var link = new Mark(MarkType.LINK, "https://example.org/");
        var language = new Mark(MarkType.LANGUAGE, "de");
        var runs = IntStream.range(0, 10_000)
                .mapToObj(i -> new TextRun("12 500 5% ", List.of(i % 2 == 0 ? link : language)))
                .toList();
        var text = new SectionText("", "", new Document(List.of(TextBlock.paragraph(List.copyOf(runs)))));

        var found = assertTimeoutPreemptively(SOON, () -> checks.of(text));

        assertThat(found).extracting(TextFinding::rule).doesNotContain(CheckRule.THOUSANDS_SEPARATOR);
    }

    @Test
    void two_thousand_paragraphs() {
        var paragraphs = new ArrayList<TextBlock>();
        for (int i = 0; i < 2_000; i++) {
            paragraphs.add(TextBlock.paragraph(List.of(new TextRun("1. TBC 5 % 漢 Baki table 9 12 500", List.of()))));
        }
        var text = new SectionText("", "", new Document(List.copyOf(paragraphs)));

        var found = assertTimeoutPreemptively(SOON, () -> checks.of(text));

        assertThat(found.stream().collect(Collectors.groupingBy(TextFinding::rule, Collectors.counting())))
                .allSatisfy((rule, count) -> assertThat(count).isLessThanOrEqualTo(Findings.MOST_OF_A_RULE));
    }

    @Test
    void random_words_in_random_documents_are_quoted_where_they_stand() {
        var random = new Random(54);
        for (int seed = 0; seed < 1000; seed++) {
            var words = IntStream.range(0, random.nextInt(40))
                    .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                    .collect(Collectors.joining(random.nextInt(5) == 0 ? "" : " "));
            var blocks = new ArrayList<>(new RandomDocuments(seed).next().blocks());
            blocks.add(new TextBlock(NodeType.PARAGRAPH, "abcdefgh", List.of(new TextRun(words + "w", List.of()))));
            var text = new SectionText(words, words, new Document(blocks));
            var lines = LineReader.lines(text);

            assertThat(checks.of(text))
                    .allSatisfy(finding -> assertThat(isThere(lines, finding))
                            .as("%s in “%s”", finding, words)
                            .isTrue());
        }
    }

    private static boolean isThere(List<CheckedLine> lines, TextFinding finding) {
        return finding.quote().isEmpty()
                || lines.stream()
                        .filter(line -> line.block().equals(finding.block()))
                        .anyMatch(line -> finding.from() >= line.offset()
                                && line.text().startsWith(finding.quote(), finding.from() - line.offset()));
    }

    private static SectionText text(String words) {
        return new SectionText(
                "", "", new Document(List.of(TextBlock.paragraph(List.of(new TextRun(words, List.of()))))));
    }
}
