package io.masthead.domain.document.docx.write;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Addresses as a relationship may name them: Word calls a file broken where one holds what no URI may (RFC 3986, 2). */
final class UriForm {

    private static final String NEVER = "\"<>\\^`{|}";
    private static final char DELETE = 0x7f;

    private UriForm() {}

    /** The address with its impossible characters as per cent signs and digits; letters of any script stay. */
    static String of(String address) {
        var uri = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char letter = address.charAt(i);
            boolean isHalf = letter == '%' && !isEscape(address, i);
            if (letter <= ' ' || letter == DELETE || NEVER.indexOf(letter) >= 0 || isHalf) {
                escape(uri, letter);
            } else {
                uri.append(letter);
            }
        }
        return uri.toString();
    }

    private static boolean isEscape(String address, int at) {
        return at + 2 < address.length()
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0;
    }

    private static void escape(StringBuilder uri, char letter) {
        for (byte octet : String.valueOf(letter).getBytes(UTF_8)) {
            uri.append('%').append(String.format("%02X", octet));
        }
    }
}
