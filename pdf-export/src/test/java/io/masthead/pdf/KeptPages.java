package io.masthead.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The hashes of pages that have been accepted, a line each: document, page, hash. The file is written on demand only. */
final class KeptPages {
    private static final String NAME = "kept-pages.txt";
    private static final Path FILE = Path.of("src/test/resources", NAME);

    private KeptPages() {}

    /** The hashes of a document's pages in their order; none where the document is new. */
    static List<String> of(String document) throws IOException {
        try (InputStream in = KeptPages.class.getResourceAsStream("/" + NAME)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith(document + " "))
                            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                            .toList();
        }
    }

    /** Replaces a document's lines in the source folder of the module; the others stay as they are. */
    static void accept(String document, List<String> hashes) throws IOException {
        List<String> known = Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
        Stream<String> others = known.stream().filter(line -> !line.startsWith(document + " "));
        Stream<String> accepted = IntStream.range(0, hashes.size())
                .mapToObj(page -> "%s %02d %s".formatted(document, page + 1, hashes.get(page)));
        Files.write(FILE, Stream.concat(others, accepted).sorted().toList());
    }
}
