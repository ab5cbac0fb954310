package io.masthead.web.http;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists of what a client accepts (RFC 9110, section 12.5). An element that cannot be read is left out; where none is left
 * it is as if the header was not sent, and anything is accepted. Parameters other than the weight are left out too: of
 * nothing are there several kinds that they could tell apart.
 */
final class AcceptHeader {

    /** A browser lists about ten; what lists more than this is not read to its end. */
    private static final int LIMIT = 50;

    /** RFC 9110, section 12.4.2; the client of Java 8 sends {@code .2}. */
    private static final Pattern WEIGHT = Pattern.compile("q=(0?\\.\\d{1,3}|0\\.?|1(\\.0{0,3})?)");

    private static final Pattern MEDIA_RANGE =
            Pattern.compile("\\*/\\*|" + HeaderElements.TOKEN + "/" + HeaderElements.TOKEN);

    private AcceptHeader() {}

    /** The media ranges of {@code Accept}; a lone star, which old clients send, means every type. */
    static String mediaRanges(String sent) {
        return readable(sent, MEDIA_RANGE.asMatchPredicate(), "*/*");
    }

    /** The elements of a list of languages, charsets or codings. */
    static String tokens(String sent) {
        return readable(sent, HeaderElements.TOKEN.asMatchPredicate(), "*");
    }

    private static String readable(String sent, Predicate<String> isRange, String everything) {
        return HeaderElements.split(sent, ',').stream()
                .limit(LIMIT)
                .map(element -> HeaderElements.split(element, ';'))
                .flatMap(parts -> read(parts, isRange, everything))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> read(List<String> parts, Predicate<String> isRange, String everything) {
        var range = parts.getFirst().equals("*") ? everything : parts.getFirst();
        var weights = parts.stream()
                .skip(1)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> part.startsWith("q="))
                .toList();
        if (!isRange.test(range) || !weights.stream().allMatch(WEIGHT.asMatchPredicate())) {
            return Stream.empty();
        }
        return Stream.of(
                weights.isEmpty() ? range : range + ";" + weights.getFirst().replace("=.", "=0."));
    }
}
