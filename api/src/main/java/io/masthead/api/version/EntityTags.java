package io.masthead.api.version;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Versions as entity tags (RFC 9110, sections 8.8.3 and 13.1.1). {@code If-Match} compares strongly: a weak tag, and one
 * that is none, matches nothing.
 */
public final class EntityTags {

    private static final int NEVER = -1;
    private static final Pattern ITEM = Pattern.compile("[\\s,]*((?:W/)?\"[^\"]*\")\\s*(?=,|$)");

    private EntityTags() {}

    /** The entity tag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the request is based on; null where it names none, one that never was where none can match. A star
     * names no version: it says that the writer has looked at nothing.
     *
     * @param current the version that stands there now; asked only where the request lists several
     */
    public static @Nullable Integer of(@Nullable String ifMatch, IntSupplier current) {
        var listed = tags(ifMatch);
        if (listed == null) {
            return null;
        }
        if (listed.size() > 1) {
            int now = current.getAsInt();
            return listed.contains(tag(now)) ? now : NEVER;
        }
        return listed.isEmpty() ? NEVER : number(listed.getFirst());
    }

    /** The tags that the request lists, none where it lists something else; null where it names no version. */
    public static @Nullable List<String> tags(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        var tags = new ArrayList<String>();
        var items = ITEM.matcher(ifMatch);
        int end = 0;
        while (items.find() && items.start() == end) {
            tags.add(items.group(1));
            end = items.end();
        }
        return ifMatch.substring(end).matches("[\\s,]*") ? tags : List.of();
    }

    private static int number(String tag) {
        try {
            int number = Integer.parseInt(tag.replace("\"", ""));
            return tag(number).equals(tag) ? number : NEVER;
        } catch (NumberFormatException e) {
            return NEVER;
        }
    }
}
