package io.masthead.web.bundle;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.aayushatharva.brotli4j.encoder.Encoder.Parameters;
import io.masthead.domain.document.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Runs when the application is built: puts Brotli and gzip beside the scripts and styles in the jar of what was generated,
 * as small as they get. Slow, and therefore nothing for a request. Where Brotli has no library for the machine that builds,
 * gzip has to do.
 */
public final class StaticFileCompressor {

    private static final Pattern TEXT = Pattern.compile(".*\\.(js|css|svg)");
    private static final int SMALLEST_BROTLI = 11;

    /** The reader's window, in powers of two: 4 MB, which holds the largest file. */
    private static final int WINDOW = 22;

    /** For an entity tag, in letters of the SHA-256. */
    private static final int HASH_LETTERS = 32;

    private StaticFileCompressor() {}

    /** Each argument is a folder with the application; one that was not built is left out. */
    public static void main(String[] folders) throws IOException {
        for (var folder : folders) {
            var jar = Path.of(folder, "quarkus", "generated-bytecode.jar");
            if (Files.exists(jar)) {
                try (var files = FileSystems.newFileSystem(jar)) {
                    compress(files);
                }
            }
        }
    }

    /** Compresses what is in that jar. */
    static void compress(FileSystem jar) throws IOException {
        var root = jar.getPath("META-INF", "resources");
        try (var all = Files.walk(root)) {
            var index = all.filter(Files::isRegularFile)
                    .filter(file -> TEXT.matcher(file.toString()).matches())
                    .sorted()
                    .map(file -> compressed(jar, "/" + root.relativize(file)))
                    .map(StaticFile::line)
                    .toList();
            Files.write(jar.getPath(StaticFile.INDEX), index);
        }
    }

    private static StaticFile compressed(FileSystem jar, String path) {
        try {
            var content = Files.readAllBytes(jar.getPath(StaticFile.resource(path, ContentCoding.IDENTITY)));
            var smaller = smaller(content);
            for (var coded : smaller.entrySet()) {
                var file = jar.getPath(StaticFile.resource(path, coded.getKey()));
                Files.createDirectories(file.getParent());
                Files.write(file, coded.getValue());
            }
            smaller.put(ContentCoding.IDENTITY, content);
            return new StaticFile(path, Sha256.hex(content).substring(0, HASH_LETTERS), List.copyOf(smaller.keySet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Short files grow by being compressed. */
    private static Map<ContentCoding, byte[]> smaller(byte[] content) throws IOException {
        var coded = new EnumMap<ContentCoding, byte[]>(ContentCoding.class);
        if (Brotli4jLoader.isAvailable()) {
            coded.put(ContentCoding.BROTLI, Encoder.compress(content, Parameters.create(SMALLEST_BROTLI, WINDOW)));
        }
        coded.put(ContentCoding.GZIP, gzip(content));
        coded.values().removeIf(bytes -> bytes.length >= content.length);
        return coded;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new SmallestGzip(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static final class SmallestGzip extends GZIPOutputStream {

        SmallestGzip(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
