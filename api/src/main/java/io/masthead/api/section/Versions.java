package io.masthead.api.section;

import org.jspecify.annotations.Nullable;

/** The versions of sections as entity tags (RFC 9110, section 8.8.3). */
public final class Versions {

    private static final int NEVER = -1;

    private Versions() {}

    /** The entity tag of a version. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** The version that the request is based on; null where it names none, one that never was where it names nonsense. */
    public static @Nullable Integer of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(ifMatch.strip().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            return NEVER;
        }
    }
}
