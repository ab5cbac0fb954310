package io.masthead.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a header's value (RFC 9110, section 5.6). */
final class HeaderElements {

    static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]++");

    private HeaderElements() {}

    /** What stands between the separators, those inside quotation marks aside, without the white space around it. */
    static List<String> split(String value, char separator) {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (quoted && sign == '\\') {
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                parts.add(value.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(value.substring(start).strip());
        return parts;
    }
}
