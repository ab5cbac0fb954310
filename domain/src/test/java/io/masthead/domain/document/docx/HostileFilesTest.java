package io.masthead.domain.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileFilesTest {
    /** On a machine that does much else; each takes less than a second. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @ParameterizedTest
    @EnumSource
    void are_refused_for_their_reason_or_read(HostileFiles hostile) {
        byte[] file = hostile.bytes();
        assertTimeoutPreemptively(LONGEST, () -> {
            if (hostile.cause == null) {
                assertThat(WordParts.read(file, Reading.ACCEPT_ALL, WordPictures.NONE)
                                .document()
                                .text())
                        .contains("x");
            } else {
                var refused = catchThrowableOfType(
                        UnreadableWordFile.class, () -> WordParts.read(file, Reading.ACCEPT_ALL, WordPictures.NONE));
                assertThat(refused).isNotNull();
                assertThat(refused.reason()).isEqualTo(hostile.cause);
            }
        });
    }

    @Test
    void leave_a_process_of_128_mb_alive(@TempDir Path folder) throws IOException, InterruptedException {
        for (HostileFiles hostile : HostileFiles.values()) {
            Files.write(folder.resolve(hostile.name()), hostile.bytes());
        }
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SmallWordProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(small.waitFor()).as(said).isZero();
        assertThat(ends(said)).hasSize(HostileFiles.values().length).allSatisfy((name, end) -> {
            var cause = HostileFiles.valueOf(name).cause;
            assertThat(end).as(name).matches(cause == null ? "[1-9]\\d* blocks" : cause.name());
        });
    }

    private static Map<String, String> ends(String said) {
        var ends = new HashMap<String, String>();
        said.lines().forEach(line -> ends.put(line.split("\t", -1)[0], line.split("\t", -1)[1]));
        return ends;
    }
}
