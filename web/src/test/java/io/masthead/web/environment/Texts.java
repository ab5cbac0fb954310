package io.masthead.web.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The texts that tests read in: our own bulletin, and, where it is at hand, a real one that is not ours to keep. */
public final class Texts {

    private Texts() {}

    /** Our own past issue: four sections, as long as a real one. */
    public static byte[] ours() {
        try (var text = Texts.class.getResourceAsStream("/demo/past-issue.txt")) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The real issue; where it is absent the test is skipped, loudly, and with CI=true it fails. */
    public static byte[] real() {
        var found = sample();
        if (found.isEmpty()) {
            System.out.println("The real sample is not on this machine: what it measures is not measured.");
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("With CI=true the real sample has to be there (MASTHEAD_SAMPLES)");
            }
        }
        Assumptions.assumeTrue(found.isPresent(), "the real sample is not here");
        try {
            return Files.readAllBytes(found.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> sample() {
        var named = System.getenv("MASTHEAD_SAMPLES");
        if (named != null) {
            return Optional.of(Path.of(named, "july-2024.txt")).filter(Files::exists);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var sample = folder.resolve("shared/samples/july-2024.txt");
            if (Files.exists(sample)) {
                return Optional.of(sample);
            }
        }
        return Optional.empty();
    }
}
