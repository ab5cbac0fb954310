package io.masthead.web.http;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The media type of what is sent (RFC 9110, section 8.3). One that cannot be read says no more than that there are bytes,
 * and is answered with 415 wherever something else is expected.
 */
final class RequestMediaType {

    private static final String BYTES = "application/octet-stream";

    /** Stars are for what is accepted; what is sent has a type. */
    private static final Pattern TYPE = Pattern.compile("[!#$%&'+.^_`|~0-9a-z-]++/[!#$%&'+.^_`|~0-9a-z-]++");

    private static final Pattern PARAMETER =
            Pattern.compile(HeaderElements.TOKEN + "=(?:[!-~&&[^\";]]++|\"[^\"\\\\]*+\")");

    /** RFC 2046, section 5.1.1: without a boundary of one to seventy characters nobody can tell the parts. */
    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:[^\"]{1,70}|\"[^\"]{1,70}\")");

    private static final String CHARSET = "charset=";

    private RequestMediaType() {}

    static String normalized(String sent) {
        var parts = HeaderElements.split(sent, ';');
        var type = parts.getFirst().toLowerCase(Locale.ROOT);
        if (sent.isBlank()) {
            return "";
        }
        var parameters = parts.stream()
                .skip(1)
                .filter(PARAMETER.asMatchPredicate())
                .map(RequestMediaType::named)
                .filter(RequestMediaType::isKnown)
                .toList();
        return TYPE.matcher(type).matches() && !(type.startsWith("multipart/") && lacksBoundary(parameters))
                ? parameters.stream().map(it -> "; " + it).collect(Collectors.joining("", type, ""))
                : BYTES;
    }

    /** Names are the same in capitals, values are not. */
    private static String named(String parameter) {
        int equals = parameter.indexOf('=');
        return parameter.substring(0, equals).toLowerCase(Locale.ROOT) + parameter.substring(equals);
    }

    /** A charset that is none here says nothing, and would be a failure where something asks for it. */
    private static boolean isKnown(String parameter) {
        if (!parameter.startsWith(CHARSET)) {
            return true;
        }
        try {
            return Charset.isSupported(parameter.substring(CHARSET.length()).replace("\"", ""));
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static boolean lacksBoundary(List<String> parameters) {
        return parameters.stream().noneMatch(BOUNDARY.asMatchPredicate());
    }
}
