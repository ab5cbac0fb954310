package io.masthead.pdf;

import static org.assertj.core.api.Assertions.fail;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.intake.text.BulletinReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The real issue as a manuscript, read where it lies: its text is not ours and is in no commit. */
public final class SampleManuscript {
    private SampleManuscript() {}

    /** The manuscript; skips the test where the sample is absent, and fails it with CI=true. */
    static Manuscript read() {
        return ifPresent().orElseGet(SampleManuscript::absent);
    }

    private static Manuscript absent() {
        String absent = "The sample issue is absent (MASTHEAD_SAMPLES, or shared/samples above the repository).";
        if ("true".equals(System.getenv("CI"))) {
            fail(absent);
        }
        System.out.println(absent);
        Assumptions.abort(absent);
        throw new IllegalStateException(absent);
    }

    /** The manuscript; empty where the sample is absent. */
    public static Optional<Manuscript> ifPresent() {
        return Optional.ofNullable(find()).map(SampleManuscript::of);
    }

    private static Manuscript of(Path file) {
        try {
            return Manuscripts.edition(
                    "CENTER OF ANALYSIS OF INTERNATIONAL RELATIONS", sections(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path find() {
        String folder = System.getenv("MASTHEAD_SAMPLES");
        if (folder != null) {
            Path file = Path.of(folder, "july-2024.txt");
            return Files.isReadable(file) ? file : null;
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path file = up.resolve("shared/samples/july-2024.txt");
            if (Files.isReadable(file)) {
                return file;
            }
        }
        return null;
    }

    private static List<Manuscripts.Text> sections(byte[] file) {
        return BulletinReader.read(file).sections().stream()
                .map(section -> new Manuscripts.Text(section.title(), HtmlWriter.write(section.body())))
                .toList();
    }
}
