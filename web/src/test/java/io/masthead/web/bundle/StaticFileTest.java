package io.masthead.web.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files from the bundler's jar to the bytes that are sent. */
class StaticFileTest {

    private static final String SCRIPT = "/static/bundle/app-GOEWGHC7.js";
    private static final String SHORT = "/static/bundle/trail-WNJ3AJN2.js";

    @TempDir
    Path folder;

    @Test
    void is_compressed_into_its_jar_and_read_back_from_there() throws IOException {
        var content = "the river falls; ".repeat(500).getBytes(StandardCharsets.UTF_8);
        var jar = jar(Map.of(SCRIPT, content, SHORT, new byte[] {1}, "/pictures/desk.png", content));
        StaticFileCompressor.main(
                new String[] {folder.toString(), folder.resolve("not-built").toString()});

        try (var classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            var index = new String(
                            Objects.requireNonNull(classes.getResourceAsStream(StaticFile.INDEX))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .map(StaticFile::parse)
                    .toList();
            assertThat(index).extracting(StaticFile::path).containsExactly(SCRIPT, SHORT);
            assertThat(index.get(1).codings()).containsExactly(ContentCoding.IDENTITY);

            var read = index.getFirst().read(classes);
            assertThat(read).containsOnlyKeys(ContentCoding.values());
            assertThat(read.get(ContentCoding.IDENTITY)).isEqualTo(content);
            assertThat(read.get(ContentCoding.GZIP)).hasSizeLessThan(200);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(read.get(ContentCoding.GZIP))).readAllBytes())
                    .isEqualTo(content);
            Brotli4jLoader.ensureAvailability();
            assertThat(Decoder.decompress(read.get(ContentCoding.BROTLI)).getDecompressedData())
                    .isEqualTo(content);
        }
    }

    @Test
    void is_compressed_again_where_it_is_built_again() throws IOException {
        jar(Map.of(SCRIPT, "the river falls; ".repeat(500).getBytes(StandardCharsets.UTF_8)));
        var folders = new String[] {folder.toString()};
        StaticFileCompressor.main(folders);
        var once = Files.size(folder.resolve("quarkus/generated-bytecode.jar"));
        StaticFileCompressor.main(folders);
        assertThat(folder.resolve("quarkus/generated-bytecode.jar")).hasSize(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, SHORT, "/static/bundle/assets/source-serif-4-latin-wght-normal-EUO3YR6J.woff2"})
    void has_a_hash_in_its_name_as_the_bundler_gives_it(String path) {
        assertThat(StaticFile.isHashed(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/favicon.svg",
                "/pictures/desk.png",
                "/static/bundle/app.js",
                "/static/bundle/app-goewghc7.js",
                "/static/bundle/app-GOEWGHC7",
                "/elsewhere/app-GOEWGHC7.js"
            })
    void has_none_elsewhere(String path) {
        assertThat(StaticFile.isHashed(path)).isFalse();
    }

    private Path jar(Map<String, byte[]> files) throws IOException {
        var jar = Files.createDirectories(folder.resolve("quarkus")).resolve("generated-bytecode.jar");
        try (var zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            for (var file : files.entrySet()) {
                var path = zip.getPath("META-INF/resources" + file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
        return jar;
    }
}
