package io.masthead.domain.document.html;

import io.masthead.domain.document.SchemaValues;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link may lead, in the one form in which its address is kept: what a browser makes of it, nothing dropped. */
public final class LinkAddress {
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SPACE_IN_HOST = Pattern.compile("(?i)https?://[^/?#]* .*");
    private static final Pattern RECIPIENTS = Pattern.compile("(?i)(?<=^mailto:)[^?]*");
    private static final Pattern SPACE_BETWEEN_RECIPIENTS = Pattern.compile("^ +| *(,) *| +$");

    private LinkAddress() {}

    /**
     * The address; empty where a link may not lead there. Line ends, tabs and controls are no part of an address and a
     * space inside is written as %20 (WHATWG URL, 4.4), but nobody guesses at a host with a space in it.
     */
    public static Optional<String> of(String written) {
        String address = CONTROLS.matcher(written).replaceAll("").strip();
        if (SPACE_IN_HOST.matcher(address).matches()) {
            return Optional.empty();
        }
        return Optional.of(recipients(address).replace(" ", "%20")).filter(SchemaValues::isAddress);
    }

    /** Spaces around the recipients of a mail mean nothing (RFC 5322, 3.2.2). */
    private static String recipients(String address) {
        return RECIPIENTS
                .matcher(address)
                .replaceFirst(found -> Matcher.quoteReplacement(SPACE_BETWEEN_RECIPIENTS
                        .matcher(found.group())
                        .replaceAll(space -> space.group(1) == null ? "" : ",")));
    }
}
