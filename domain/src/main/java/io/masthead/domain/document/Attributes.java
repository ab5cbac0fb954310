package io.masthead.domain.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The values that the attributes of blocks may have. */
final class Attributes {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Set<String> SCOPES = Set.of("col", "row", "colgroup", "rowgroup");
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 1000;

    private Attributes() {}

    /** The allowed attributes of the source with sound values; a value that is the default is left out. */
    static Map<String, String> of(NodeType kind, org.jsoup.nodes.Element source) {
        var kept = new HashMap<String, String>();
        for (String name : kind.attributes()) {
            String value = source.attr(name).strip();
            if (source.hasAttr(name) && isSound(name, value)) {
                kept.put(name, NUMBER.matcher(value).matches() ? String.valueOf(Integer.parseInt(value)) : value);
            }
        }
        return kept;
    }

    private static boolean isSound(String name, String value) {
        return switch (name) {
            case "start" -> isNumber(value, 9999) && Integer.parseInt(value) != 1;
            case "colspan" -> isNumber(value, MOST_COLUMNS) && Integer.parseInt(value) > 1;
            case "rowspan" -> isNumber(value, MOST_ROWS) && Integer.parseInt(value) > 1;
            case "scope" -> SCOPES.contains(value);
            default -> true;
        };
    }

    private static boolean isNumber(String value, int most) {
        return NUMBER.matcher(value).matches() && Integer.parseInt(value) <= most;
    }
}
