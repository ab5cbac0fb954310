package io.masthead.domain.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What programs put on the clipboard as HTML, written after the real thing, "libreoffice-file" by LibreOffice itself; beside each file what it is in a text, told by
 * hand from what the program shows, and what is said of things that were left out.
 */
public final class ClipboardFixtures {

    private static final List<String> NAMES = List.of(
            "apple-pages",
            "calc",
            "excel",
            "gmail",
            "google-docs",
            "libreoffice",
            "libreoffice-file",
            "outlook",
            "web-page",
            "word-mac-table",
            "word-online",
            "word-windows");

    private ClipboardFixtures() {}

    /**
     * One of them.
     *
     * @param html as the program hands it over
     * @param text what a text has of it, without ids
     * @param said the sentence about what is not there; empty where nothing is missed
     */
    public record Fixture(String name, String html, String text, String said) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them, by name. */
    public static Stream<Fixture> all() {
        return NAMES.stream()
                .map(name -> new Fixture(
                        name,
                        read(name + ".html"),
                        read(name + ".expected.html").stripTrailing(),
                        said(name + ".said.txt")));
    }

    private static String said(String file) {
        return ClipboardFixtures.class.getResource("/clipboard/" + file) == null
                ? ""
                : read(file).strip();
    }

    private static String read(String file) {
        try (var stream =
                Objects.requireNonNull(ClipboardFixtures.class.getResourceAsStream("/clipboard/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
