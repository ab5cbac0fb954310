package io.masthead.domain.document;

import java.util.Set;
import java.util.regex.Pattern;

/** The values that ids, attributes and marks may have. */
public final class SchemaValues {
    private static final Pattern ID = Pattern.compile("[a-z][0-9a-z]{5,15}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://[^/\\s].*|mailto:[^\\s@]+@.+|#\\S*)");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,3}");
    private static final Set<String> SCOPES = Set.of("col", "row", "colgroup", "rowgroup");
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 1000;

    private SchemaValues() {}

    /** Whether a block or note may have that id: a letter first, six to sixteen letters and digits. */
    public static boolean isId(String value) {
        return ID.matcher(value).matches();
    }

    /** Whether a link may lead to that address: http, https, mailto, or a place in the text. */
    public static boolean isAddress(String value) {
        return ADDRESS.matcher(value).matches();
    }

    /** Whether it has the form of a BCP 47 tag, in lower case. */
    public static boolean isLanguage(String value) {
        return LANGUAGE.matcher(value).matches();
    }

    /** Whether a mark of that type may have that value. */
    public static boolean isMarkValue(MarkType type, String value) {
        return switch (type) {
            case LINK -> isAddress(value);
            case LANGUAGE -> isLanguage(value);
            case STRONG, EMPHASIS, SUBSCRIPT, SUPERSCRIPT -> value.isEmpty();
        };
    }

    /** Whether an attribute of a block may have that value; the default is not written, and so not allowed. */
    public static boolean isAttribute(String name, String value) {
        return switch (name) {
            case "start" -> isNumber(value, 9999) && !value.equals("1");
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
