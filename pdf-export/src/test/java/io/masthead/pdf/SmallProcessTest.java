package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallProcessTest {

    /** Ten, and what lies between one look at the time and the next. */
    private static final double MOST_SECONDS = 12;

    @Test
    void of_256_mb_sets_or_refuses_whatever_a_manuscript_holds_within_ten_seconds_of_its_processor()
            throws IOException, InterruptedException {
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SmallProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> ends = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(small.waitFor()).as(String.join("\n", ends)).isZero();
        assertThat(ends)
                .hasSizeGreaterThan(30)
                .allSatisfy(end -> assertThat(end)
                        .matches(".+\t[\\d.]+\t(\\d+ pages|(Section I |The ).+\\.)")
                        .satisfies(it -> assertThat(Double.parseDouble(it.split("\t", -1)[1]))
                                .isLessThan(MOST_SECONDS)));
        assertThat(ends.stream().filter(end -> end.endsWith(" pages"))).hasSizeGreaterThan(10);
    }
}
