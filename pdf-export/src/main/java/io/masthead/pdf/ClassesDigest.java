package io.masthead.pdf;

import static java.util.Objects.requireNonNull;

import io.masthead.domain.document.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes that typeset, as they lie in a folder or a jar. */
final class ClassesDigest {
    private ClassesDigest() {}

    /** SHA-256 over every class of ours with its name, in the order of the names. */
    static String digest() {
        try {
            Path home = Path.of(home());
            if (Files.isDirectory(home)) {
                return digest(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return digest(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI home() {
        var source = requireNonNull(
                ClassesDigest.class.getProtectionDomain().getCodeSource(), "Our classes come from nowhere.");
        return URI.create(source.getLocation().toString());
    }

    private static String digest(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            String names = files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> home.relativize(file).toString().replace('\\', '/') + " " + digestOf(file))
                    .sorted()
                    .collect(Collectors.joining("\n"));
            return Sha256.hex(names.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String digestOf(Path file) {
        try {
            return Sha256.hex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
