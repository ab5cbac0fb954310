package io.masthead.domain.intake.text;

/** The file cannot be read in as a text or as a bulletin. */
public final class UnreadableBulletin extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Cause cause;

    UnreadableBulletin(Cause cause) {
        super(cause.name());
        this.cause = cause;
    }

    /** Refused for that cause. */
    public static UnreadableBulletin because(Cause cause) {
        return new UnreadableBulletin(cause);
    }

    /** That no section could be found in it. */
    public static UnreadableBulletin withoutSections() {
        return because(Cause.NOT_A_BULLETIN);
    }

    /** Why it was refused. */
    public Cause reason() {
        return cause;
    }

    /** Each way in which a file is refused. */
    public enum Cause {
        /** No letter in it. */
        EMPTY,
        /** Longer than {@link TextFile#LIMIT}. */
        TOO_LARGE,
        /** Lines without end, hardly any text in them. */
        TOO_MANY_LINES,
        /** More elements or signs of markup than any text has. */
        TOO_MANY_TAGS,
        /** Emphasis in emphasis, deeper than any text has it. */
        TOO_DEEP,
        /** A PDF, a Word file, a picture, or anything else with zero bytes in it. */
        BINARY,
        /** Text in another encoding than UTF-8. */
        NOT_UTF8,
        /** Text in which no section could be found. */
        NOT_A_BULLETIN
    }
}
