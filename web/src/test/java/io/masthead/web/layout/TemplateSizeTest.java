package io.masthead.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Templates can be taken in: short files of short lines. What has grown too long is split into partials. */
class TemplateSizeTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final int LONGEST_LINE = 140;
    private static final int LONG_LINE = 110;
    private static final int LONGEST_FILE = 46;
    private static final int USUAL_FILE = 30;

    @Test
    void have_no_line_that_runs_off_the_screen() throws IOException {
        for (var template : templates()) {
            assertThat(lines(template)).as(template.toString()).allMatch(line -> line.length() <= LONGEST_LINE);
        }
    }

    @Test
    void have_few_long_lines() throws IOException {
        for (var template : templates()) {
            assertThat(percentile(lines(template).stream().mapToInt(String::length), 90))
                    .as(template.toString())
                    .isLessThan(LONG_LINE);
        }
    }

    @Test
    void are_no_longer_than_a_screen_or_two() throws IOException {
        for (var template : templates()) {
            assertThat(lines(template)).as(template.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE);
        }
        assertThat(percentile(templates().stream().mapToInt(it -> lines(it).size()), 50))
                .isLessThanOrEqualTo(USUAL_FILE);
    }

    private static int percentile(IntStream values, int percent) {
        var sorted = values.sorted().toArray();
        return sorted[(sorted.length - 1) * percent / 100];
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> lines(Path template) {
        try {
            return Files.readAllLines(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
