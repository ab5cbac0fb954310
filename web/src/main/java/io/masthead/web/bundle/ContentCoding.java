package io.masthead.web.bundle;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a file is coded for its way to the browser (RFC 9110, section 8.4.1), the smallest first. */
enum ContentCoding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    private final String token;

    ContentCoding(String token) {
        this.token = token;
    }

    /** The name in headers, and the ending of the file that is coded so. */
    String token() {
        return token;
    }

    /**
     * Those that a client takes, the one that it likes best first; of equals the smallest. As it is a file can always be
     * sent, and comes last.
     *
     * @param sent the header {@code Accept-Encoding}; null where it was not sent
     */
    static Stream<ContentCoding> accepted(@Nullable String sent) {
        return Stream.concat(
                Stream.of(BROTLI, GZIP)
                        .filter(coding -> sent != null && coding.weight(sent) > 0)
                        .sorted((one, other) -> Double.compare(other.weight(sent), one.weight(sent))),
                Stream.of(IDENTITY));
    }

    /** 0 to 1; what is not named has the weight of the star, where there is one. */
    private double weight(@Nullable String sent) {
        var elements =
                sent == null ? new String[0] : sent.toLowerCase(Locale.ROOT).split(",");
        return Stream.of(token, "*")
                .flatMap(name -> Arrays.stream(elements).map(String::strip).filter(it -> isNamed(it, name)))
                .mapToDouble(ContentCoding::weightOf)
                .findFirst()
                .orElse(0);
    }

    private static boolean isNamed(String element, String name) {
        return element.split(";", 2)[0].strip().equals(name);
    }

    private static double weightOf(String element) {
        int weight = element.indexOf("q=");
        return weight < 0 ? 1 : Double.parseDouble(element.substring(weight + 2).strip());
    }
}
