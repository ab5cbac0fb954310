package io.masthead.pdf.template;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Host names in ASCII letters (RFC 5891, mapped as UTS 46 does without transition). The JDK's own {@link java.net.IDN} is
 * the rule of 2003, by which ß and ς lead to other hosts than in a browser.
 */
final class InternationalDomain {
    private static final String PREFIX = "xn--";
    /** No label is longer (RFC 1034, 3.1): what is leads nowhere, and takes ever longer to write in Punycode. */
    private static final int LONGEST_LABEL = 63;

    private static final char JOINER = '\u200d';
    private static final char NON_JOINER = '\u200c';

    private InternationalDomain() {}

    /** The name with each label that needs it in Punycode; a name in ASCII and a label that no host has stay as they are. */
    static String ascii(String host) {
        if (isAscii(host)) {
            return host;
        }
        return Arrays.stream(mapped(host).split("\\.", -1))
                .map(label -> isAscii(label) || label.length() > LONGEST_LABEL ? label : PREFIX + Punycode.of(label))
                .collect(Collectors.joining("."));
    }

    private static String mapped(String host) {
        StringBuilder seen = new StringBuilder(host.length());
        host.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT || c == JOINER || c == NON_JOINER)
                .forEach(seen::appendCodePoint);
        String folded = Normalizer.normalize(seen, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC).replace('\u3002', '.');
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
