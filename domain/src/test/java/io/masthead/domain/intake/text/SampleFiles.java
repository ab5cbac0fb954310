package io.masthead.domain.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds texts to read: our own on the class path, and the real issue, which is not ours and stands elsewhere. */
final class SampleFiles {

    private static final String REAL = "july-2024.txt";

    private SampleFiles() {}

    static byte[] own(String name) {
        try (@Nullable InputStream in = SampleFiles.class.getResourceAsStream("/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The real issue; where it is absent the test says so and is skipped, with CI=true it fails. */
    static byte[] real() {
        Optional<Path> file = candidates().filter(Files::isRegularFile).findFirst();
        String absent = REAL + " is absent: set MASTHEAD_SAMPLES to its folder";
        if ("true".equals(System.getenv("CI"))) {
            assertThat(file).as(absent).isPresent();
        }
        if (file.isEmpty()) {
            System.out.println("Skipped: " + absent);
        }
        assumeTrue(file.isPresent(), absent);
        try {
            return Files.readAllBytes(file.orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> candidates() {
        var folders = new ArrayList<Path>();
        String named = System.getenv("MASTHEAD_SAMPLES");
        if (named != null) {
            folders.add(Path.of(named));
        }
        for (@Nullable Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            folders.add(above.resolve("shared/samples"));
        }
        return folders.stream().map(folder -> folder.resolve(REAL));
    }
}
