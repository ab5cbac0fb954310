package io.masthead.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The hashes of pages that have been accepted, a line each: document, page, hash. The file is written on demand only. */
final class KeptPages {
    private static final Path FILE = Path.of("src/test/resources/kept-pages.txt");

    private KeptPages() {}

    /** The hashes of a document's pages in their order; none where the document is new. */
    static List<String> of(String document) throws IOException {
        return lines().filter(line -> line.startsWith(document + " "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }

    /** Replaces a document's lines; the others stay as they are. */
    static void accept(String document, List<String> hashes) throws IOException {
        List<String> lines = new ArrayList<>(
                lines().filter(line -> !line.startsWith(document + " ")).toList());
        for (int page = 1; page <= hashes.size(); page++) {
            lines.add("%s %02d %s".formatted(document, page, hashes.get(page - 1)));
        }
        Files.write(FILE, lines.stream().sorted().toList());
    }

    private static Stream<String> lines() throws IOException {
        return Files.exists(FILE) ? Files.readAllLines(FILE).stream() : Stream.empty();
    }
}
