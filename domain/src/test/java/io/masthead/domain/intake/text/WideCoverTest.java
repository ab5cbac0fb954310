package io.masthead.domain.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A cover with more on it than a cover can hold: it is read in all the same, and reported. */
class WideCoverTest {

    private static final String TEXT = "\n\nI. Rivers\n\nThe river falls.\n";

    @Test
    void a_paragraph_that_is_too_long_is_no_tagline() {
        var about = lines("This bulletin looks at the region from the shore of the sea, every month.", 6);
        var read = read("Institute for Rivers\n\nBULLETIN\nJuly 2026\n\n" + about + TEXT);
        assertThat(read.tagline()).isEmpty();
        assertThat(read.names()).containsEntry("en", "Institute for Rivers");
        assertThat(Reading.warnings(read.report()))
                .filteredOn(ImportWarning.COVER_LINE_NOT_UNDERSTOOD::equals)
                .hasSize(6);
    }

    @Test
    void a_tagline_of_two_lines_stays_one() {
        var read = read("Institute for Rivers\n\nBULLETIN\nJuly 2026\n\nNotes on a region\nand its sea" + TEXT);
        assertThat(read.tagline()).isEqualTo("Notes on a region and its sea");
    }

    @Test
    void a_name_ends_where_it_would_be_too_long() {
        var read = read(lines("The Institute for the Study of Rivers and of the Seas Into Which They Run", 5)
                + "\n\nBULLETIN\nJuly 2026"
                + TEXT);
        assertThat(read.names().get("en")).hasSizeLessThanOrEqualTo(200);
        assertThat(Reading.warnings(read.report())).contains(ImportWarning.COVER_LINE_NOT_UNDERSTOOD);
    }

    @Test
    void a_title_ends_where_it_would_be_too_long() {
        var first = "Rivers " + "and more rivers ".repeat(14).strip();
        var second = "and seas " + "and more seas ".repeat(14).strip();
        var read = read("BULLETIN\nJuly 2026\n\nContents\n\nI. " + first + "\n" + second + "\nII. Roads\n\nI. " + first
                + "\n" + second + "\n\nThe river falls.\n\nII. Roads\n\nThe road is long.\n");
        assertThat(read.sections()).hasSize(2);
        assertThat(read.sections().getFirst().title()).hasSizeBetween(280, 300).startsWith("Rivers and");
        assertThat(Reading.warnings(read.report())).contains(ImportWarning.TITLE_CUT);
    }

    private static String lines(String line, int times) {
        return IntStream.range(0, times).mapToObj(it -> line).collect(Collectors.joining("\n"));
    }

    private static ParsedBulletin read(String text) {
        return BulletinReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
