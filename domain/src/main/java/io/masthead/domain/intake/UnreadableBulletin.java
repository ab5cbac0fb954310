package io.masthead.domain.intake;

/** The file cannot be read in as a text or as a bulletin. The message is a sentence for the person who brought it. */
public final class UnreadableBulletin extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Cause cause;

    UnreadableBulletin(Cause cause) {
        super(cause.sentence);
        this.cause = cause;
    }

    /** Why it was refused: the key under which the sentence can be translated. */
    public Cause reason() {
        return cause;
    }

    /** Each way in which a file is refused. */
    public enum Cause {
        /** No letter in it. */
        EMPTY("The file is empty."),
        /** Longer than {@link TextFile#LIMIT}. */
        TOO_LARGE("The file is larger than 5 MB, the most that a text can have."),
        /** Lines without end, hardly any text in them. */
        TOO_MANY_LINES("The file has more than 250,000 lines, which no text has."),
        /** A PDF, a Word file, a picture, or anything else with zero bytes in it. */
        BINARY("The file is no plain text. Save it as plain text in UTF-8 and try again."),
        /** Text in another encoding than UTF-8. */
        NOT_UTF8("The text is not in UTF-8. Save it as plain text in UTF-8 and try again."),
        /** Text in which no section could be found. */
        NOT_A_BULLETIN("No section was found in the text. A bulletin has a contents list, or titles numbered I., II.,"
                + " III. that stand on lines of their own.");

        private final String sentence;

        Cause(String sentence) {
            this.sentence = sentence;
        }
    }
}
