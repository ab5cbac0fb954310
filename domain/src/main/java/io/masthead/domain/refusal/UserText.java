package io.masthead.domain.refusal;

import io.masthead.domain.language.SingleLine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed and must or may give: reasons, comments, notes, names, titles. */
public final class UserText {

    private static final int LONGEST = 4000;

    /** What ends a line beside a line feed: Word's manual line break, NEL, the separators of Unicode. */
    private static final Pattern LINE_END = Pattern.compile("[\\u000B\\f\\u0085\\u2028\\u2029]");

    /** Control signs but line ends and tabs, lone surrogates, and signs that turn the direction of what follows. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private UserText() {}

    /**
     * The text.
     *
     * @throws Refused if there is none, or more than 4000 characters
     */
    public static String required(String field, @Nullable String typed) {
        var text = optional(field, typed);
        if (text.isEmpty()) {
            throw Refused.field(GeneralReason.MISSING, field);
        }
        return text;
    }

    /** A name or a title in its one form, see {@link SingleLine}. */
    public static String line(@Nullable String typed) {
        return typed == null ? "" : SingleLine.of(typed);
    }

    /** What is wrong with a name or a title: it is too long, or has characters that cannot be seen. */
    public static List<Reason> lineProblems(String field, @Nullable String typed, int longest) {
        var problems = new ArrayList<Reason>();
        if (line(typed).length() > longest) {
            problems.add(Reason.ofField(GeneralReason.TOO_LONG, field, String.valueOf(longest)));
        }
        List<String> hidden = SingleLine.hidden(line(typed));
        if (!hidden.isEmpty()) {
            problems.add(Reason.ofField(GeneralReason.HIDDEN_CHARACTERS, field, String.join(", ", hidden)));
        }
        return problems;
    }

    /** The same for one that must be given. */
    public static List<Reason> requiredLineProblems(String field, @Nullable String typed, int longest) {
        return line(typed).isEmpty()
                ? List.of(Reason.ofField(GeneralReason.MISSING, field))
                : lineProblems(field, typed, longest);
    }

    /**
     * The text, empty where there is none.
     *
     * @throws Refused if there are more than 4000 characters
     */
    public static String optional(String field, @Nullable String typed) {
        var problems = problems(field, typed);
        if (!problems.isEmpty()) {
            throw new Refused(problems, null);
        }
        return cleaned(typed);
    }

    /** What is wrong with a text that may be given: there are more than 4000 characters. */
    public static List<Reason> problems(String field, @Nullable String typed) {
        return cleaned(typed).length() > LONGEST
                ? List.of(Reason.ofField(GeneralReason.TOO_LONG, field, String.valueOf(LONGEST)))
                : List.of();
    }

    /** The text in NFC, without signs that cannot be seen; empty where there is none. */
    public static String cleaned(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        return Normalizer.normalize(UNPRINTABLE.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}
