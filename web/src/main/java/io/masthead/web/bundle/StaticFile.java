package io.masthead.web.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that was compressed when the application was built, as a line of {@link #INDEX} names it.
 *
 * @param path where it is asked for
 * @param hash of its content, for its entity tag
 * @param codings in which it is there
 */
record StaticFile(String path, String hash, List<ContentCoding> codings) {

    /** Names all of them, on the class path. */
    static final String INDEX = "META-INF/compressed/index";

    private static final String FILES = "META-INF/resources";
    private static final String COMPRESSED = "META-INF/compressed";

    /** As the bundler names what it has made: the same name is never another file. */
    private static final Pattern HASHED = Pattern.compile("/static/bundle/(.+/)?[^/]+-[A-Z0-9]{8}\\.[a-z0-9]+");

    /** Whether the name carries the hash of the content. */
    static boolean isHashed(String path) {
        return HASHED.matcher(path).matches();
    }

    /** Where the file stands on the class path, coded so. */
    static String resource(String path, ContentCoding coding) {
        return coding == ContentCoding.IDENTITY ? FILES + path : COMPRESSED + path + "." + coding.token();
    }

    /** The line of the index: path, hash and codings. */
    String line() {
        return String.join(
                " ",
                Stream.concat(Stream.of(path, hash), codings.stream().map(Enum::name))
                        .toList());
    }

    static StaticFile parse(String line) {
        var parts = List.of(line.split(" "));
        return new StaticFile(
                parts.get(0),
                parts.get(1),
                parts.stream().skip(2).map(ContentCoding::valueOf).toList());
    }

    /** Strong, and another for each coding (RFC 9110, section 8.8.3). */
    String entityTag(ContentCoding coding) {
        return "\"" + hash + (coding == ContentCoding.IDENTITY ? "" : "-" + coding.token()) + "\"";
    }

    /** The bytes of each coding. */
    Map<ContentCoding, byte[]> read(ClassLoader classes) {
        var bytes = new EnumMap<ContentCoding, byte[]>(ContentCoding.class);
        for (var coding : codings) {
            try (var file = Objects.requireNonNull(classes.getResourceAsStream(resource(path, coding)))) {
                bytes.put(coding, file.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bytes;
    }
}
