package io.masthead.domain.refusal;

import org.jspecify.annotations.Nullable;

/** Reads the words that somebody must or may give: reasons, comments, notes. */
public final class Given {

    private static final int LONGEST = 4000;

    private Given() {}

    /**
     * The words.
     *
     * @throws Refused if there are none, or more than 4000 characters
     */
    public static String text(String field, @Nullable String words) {
        var text = optional(field, words);
        if (text.isEmpty()) {
            throw Refused.field(ReasonCode.MISSING, field);
        }
        return text;
    }

    /**
     * The words, empty where there are none.
     *
     * @throws Refused if there are more than 4000 characters
     */
    public static String optional(String field, @Nullable String words) {
        var text = words == null ? "" : words.strip();
        if (text.length() > LONGEST) {
            throw Refused.field(ReasonCode.TOO_LONG, field, String.valueOf(LONGEST));
        }
        return text;
    }
}
