package io.masthead.domain.document.docx;

import java.util.List;

/** The file cannot be read in as a Word file. */
public final class UnreadableWordFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Cause cause;
    private final List<String> arguments;

    UnreadableWordFile(Cause cause, String... arguments) {
        super(cause.name() + " " + List.of(arguments));
        this.cause = cause;
        this.arguments = List.of(arguments);
    }

    UnreadableWordFile(Cause cause, Throwable why) {
        super(cause.name(), why);
        this.cause = cause;
        this.arguments = List.of();
    }

    /** Why it was refused. */
    public Cause reason() {
        return cause;
    }

    /** What the sentence about it names. */
    public List<String> arguments() {
        return arguments;
    }

    /** Each way in which a file is refused. */
    public enum Cause {
        /** No zip file, or none with the main part of a Word document. */
        NOT_WORD,
        /** A file of Word before 2007, or one that is protected by a password: both have the same outer form. */
        OLD_OR_ENCRYPTED,
        /** A file with macros. */
        MACROS,
        /** A zip file or XML that does not hold what it says, or breaks off. */
        BROKEN,
        /** More bytes than {@link PackageLimits#MOST_BYTES}; argument: that number of megabytes. */
        TOO_LARGE,
        /** Unpacks to more than a Word file of any use; argument: the number of megabytes that it may have. */
        UNPACKS_TOO_LARGE,
        /** More parts than it may have; argument: how many it may have. */
        TOO_MANY_PARTS,
        /** A part that would be written outside its folder, or twice; argument: its name. */
        SUSPICIOUS_PART,
        /** Elements in elements, deeper than a Word file has them. */
        TOO_DEEP,
        /** A document type or entities, which no Word file has. */
        DOCUMENT_TYPE,
        /** More text, paragraphs or changes than can be held. */
        TOO_MUCH_TEXT
    }
}
