package io.masthead.domain.refusal;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words that somebody must or may give: reasons, comments, notes. */
public final class Given {

    private static final int LONGEST = 4000;

    /** Control signs but line ends and tabs, and signs that turn the direction of what follows. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

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

    /** A name or a title: on one line, without signs that cannot be seen. */
    public static String line(String words) {
        return UNPRINTABLE.matcher(words).replaceAll("").strip().replaceAll("\\s+", " ");
    }

    /**
     * The words, empty where there are none.
     *
     * @throws Refused if there are more than 4000 characters
     */
    public static String optional(String field, @Nullable String words) {
        var problems = problems(field, words);
        if (!problems.isEmpty()) {
            throw new Refused(problems, null);
        }
        return cleaned(words);
    }

    /** What is wrong with words that may be given: there are more than 4000 characters. */
    public static List<Reason> problems(String field, @Nullable String words) {
        return cleaned(words).length() > LONGEST
                ? List.of(Reason.ofField(ReasonCode.TOO_LONG, field, String.valueOf(LONGEST)))
                : List.of();
    }

    /** The words without signs that cannot be seen; empty where there are none. */
    public static String cleaned(@Nullable String words) {
        return words == null ? "" : UNPRINTABLE.matcher(words).replaceAll("").strip();
    }
}
