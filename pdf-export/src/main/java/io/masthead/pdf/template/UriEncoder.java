package io.masthead.pdf.template;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Addresses as URIs, which are all that a file's link may hold (ISO 32000-1, 12.6.4.7). The host is written by IDNA;
 * whatever else a URI may not hold is percent-encoded UTF-8 (RFC 3987, 3.1; of mail RFC 6068). No letter is dropped, and
 * an address that is a URI stays as it is.
 */
final class UriEncoder {
    private static final Pattern WEB =
            Pattern.compile("(?is)(https?://)(?:([^/?#\\\\]*)@)?([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(#.*)?");
    private static final Pattern MAIL = Pattern.compile("(?is)(mailto:)([^?#]*)(.*)");
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private static final String UNRESERVED_MARKS = "-._~";
    private static final String SUB_DELIMITERS = "!$&'()*+,;=";
    private static final String IN_HOST = UNRESERVED_MARKS + SUB_DELIMITERS;
    private static final String IN_USER = IN_HOST + ":";
    private static final String IN_PATH = IN_USER + "@/";
    private static final String IN_QUERY = IN_PATH + "?";

    private UriEncoder() {}

    /** The URI of an http, https or mailto address. */
    static String of(String address) {
        Matcher web = WEB.matcher(address);
        if (web.matches()) {
            String user = web.group(2) == null ? "" : encoded(web.group(2), IN_USER) + "@";
            return web.group(1)
                    + user
                    + host(web.group(3))
                    + path(web.group(4))
                    + part(web.group(5))
                    + part(web.group(6));
        }
        Matcher mail = MAIL.matcher(address);
        if (mail.matches()) {
            String recipients = Arrays.stream(mail.group(2).split(",", -1))
                    .map(UriEncoder::recipient)
                    .collect(Collectors.joining(","));
            return mail.group(1) + recipients + part(mail.group(3));
        }
        return encoded(address, IN_QUERY + "#");
    }

    /** A backslash that ends a host is a slash, as browsers read it. */
    private static String path(String path) {
        return path.startsWith("\\") ? "/" + encoded(path.substring(1), IN_PATH) : encoded(path, IN_PATH);
    }

    /** A query or a fragment with the mark that begins it. */
    private static String part(String part) {
        return part == null || part.isEmpty() ? "" : part.charAt(0) + encoded(part.substring(1), IN_QUERY);
    }

    private static String recipient(String recipient) {
        int at = recipient.lastIndexOf('@');
        return at < 0
                ? encoded(recipient, IN_HOST)
                : encoded(recipient.substring(0, at), IN_HOST) + "@" + host(recipient.substring(at + 1));
    }

    private static String host(String host) {
        if (host.startsWith("[")) { // an address of IPv6
            return encoded(host, IN_HOST + ":[]");
        }
        Matcher port = PORT.matcher(host);
        int end = port.find() ? port.start() : host.length();
        return encoded(InternationalDomain.ascii(host.substring(0, end)), IN_HOST) + host.substring(end);
    }

    private static String encoded(String text, String marks) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean stays = isLetterOrDigit(c) || marks.indexOf(c) >= 0 || (c == '%' && isEscape(text, i));
            if (stays) {
                encoded.appendCodePoint(c);
            } else {
                escape(encoded, c);
            }
            i += Character.charCount(c);
        }
        return encoded.toString();
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    /** Half a character is written as U+FFFD, as browsers do. */
    private static void escape(StringBuilder encoded, int c) {
        boolean half = Character.getType(c) == Character.SURROGATE;
        for (byte octet : Character.toString(half ? 0xFFFD : c).getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%')
                    .append(Character.toUpperCase(Character.forDigit((octet >> 4) & 0xF, 16)))
                    .append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
        }
    }
}
