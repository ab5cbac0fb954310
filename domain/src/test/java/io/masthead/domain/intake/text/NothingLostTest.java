package io.masthead.domain.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.html.HtmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter and digit of a text stands in what was read, or in a line of the report. */
class NothingLostTest {

    /** Lines of all sorts; the random texts are made of them, with and without gaps between. */
    private static final List<String> LINES = List.of(
            "The port was closed for a week, and nobody said why.",
            "which went on in the next line",
            "The harbour and its pilots",
            "- an item",
            "* another item",
            "•\ta third",
            "o\tone inside",
            "1. first",
            "2. second",
            "17",
            "2024",
            "Page 9 of 80",
            "BULLETIN | 12",
            "a\tb\tc",
            "Alpha    10    2020",
            "| x | y |",
            "> quoted words",
            ">> words of an earlier letter",
            ">",
            "— Salam!",
            ">5 % of them",
            "**Strong line**",
            "Trade*, Bank** and 5*3*2",
            "* Not a member",
            "a word divid\u00ADed and divid\u00AD",
            "a well-",
            "known word.",
            "Roses are red,",
            "İİ. Başlıq",
            "a) labelled",
            "She said \"no\" and 'yes'.",
            "one\u000Btwo\u2028three\u0085four\u001Efive\uF0B7six\u0007seven",
            "![picture of it](x.png)",
            "## Marked heading ##",
            "\\$5 and C:\\temp\\*.txt",
            "---",
            "What then?");

    static List<String> texts() {
        var random = new Random(20_240_701);
        return IntStream.range(0, 400).mapToObj(it -> text(random)).toList();
    }

    private static String text(Random random) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 4 + random.nextInt(14); i++) {
            lines.add(LINES.get(random.nextInt(LINES.size())));
            if (random.nextBoolean()) {
                lines.add("");
            }
        }
        return String.join("\n", lines);
    }

    @Test
    void the_random_texts_hold_every_sort_of_line() {
        assertThat(String.join("\n", texts())).contains(LINES);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void of_a_section(String text) {
        ParsedText read = SectionReader.read(SampleFiles.text("It begins.\n\n" + text));
        assertStands(text, Reading.text(HtmlWriter.write(read.body())), read.report());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void of_a_bulletin(String text) {
        ParsedBulletin read = BulletinReader.read(
                SampleFiles.text("Institute of Ports\n\nBULLETIN\nJuly 2026\n\nI. First\n\n" + text + "\n\nIt ends."));
        assertStands(text, Reading.text(read), read.report());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void joins_no_lines_in_silence(String text) {
        ParsedText read = SectionReader.read(SampleFiles.text("It begins.\n\n" + text + "\n\nIt ends."));
        long lines = text.split("[\n\u000B\u2028\u0085]+", 0).length + 2L;
        long told = read.report().stream().mapToLong(NothingLostTest::lines).sum();
        assertThat(Reading.all("p, li, h2, h3", HtmlWriter.write(read.body())).size() + told)
                .as("%s%nread as%n%s%nwith %s", text, HtmlWriter.write(read.body()), sentences(read.report()))
                .isGreaterThanOrEqualTo(lines);
    }

    /** How many lines a line of the report says to be joined or left out. */
    private static long lines(ReportLine line) {
        return switch (Reading.warning(line)) {
            case LINES_JOINED, PARAGRAPHS_JOINED, QUOTATION_READ ->
                Long.parseLong(line.message().arguments().getFirst());
            case JOINED, JOINED_AFTER_STOP, PAGE_NUMBER_DROPPED, RULE_DROPPED, PICTURE_DROPPED -> 1;
            default -> 0;
        };
    }

    /** Letter by letter and as often as in the text; the numbers of lists and titles are the page's to write. */
    private static void assertStands(String text, String read, List<ReportLine> report) {
        String all = read
                + report.stream()
                        .filter(line -> Reading.warning(line).name().endsWith("_DROPPED"))
                        .map(ReportLine::text)
                        .collect(Collectors.joining());
        String numbersGone = text.replaceAll("(?m)^(?:[12]\\.|İİ\\.|o\t) ?", "");
        for (int letter : numbersGone
                .chars()
                .filter(Character::isLetterOrDigit)
                .distinct()
                .toArray()) {
            assertThat(times(all, letter))
                    .as("%c in%n%s%nread as%n%s%nwith %s", letter, text, read, sentences(report))
                    .isGreaterThanOrEqualTo(times(numbersGone, letter));
        }
    }

    private static long times(String text, int letter) {
        return text.chars().filter(c -> c == letter).count();
    }

    private static String sentences(List<ReportLine> report) {
        return report.stream().map(line -> line.sentence(Locale.ENGLISH)).collect(Collectors.joining("\n"));
    }
}
