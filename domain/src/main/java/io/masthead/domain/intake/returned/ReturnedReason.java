package io.masthead.domain.intake.returned;

import io.masthead.domain.document.docx.UnreadableWordFile;
import io.masthead.domain.refusal.ReasonCode;

/** Why a file is not one that went out from here. */
public enum ReturnedReason implements ReasonCode {
    NOT_WORD(Kind.FIELDS),
    /** It has more in it than is read; the largest texts that can be saved have, too. */
    TOO_MUCH_TEXT(Kind.FIELDS),
    /** It does not say what it was made from. */
    NO_ORIGIN(Kind.FIELDS),
    OTHER_SECTION(Kind.FIELDS),
    /** The section has no such revision, or another text in it: the file is of another installation, or was tampered with. */
    UNKNOWN_REVISION(Kind.FIELDS),
    /** Places that the guest has changed were changed here too, and nobody is there to be asked. */
    MEETS(Kind.STATE);

    private final Kind kind;

    ReturnedReason(Kind kind) {
        this.kind = kind;
    }

    /** The reason of a file that could not be read. */
    static ReturnedReason of(UnreadableWordFile.Cause cause) {
        return switch (cause) {
            case TOO_LARGE, UNPACKS_TOO_LARGE, TOO_MANY_PARTS, TOO_MUCH_TEXT -> TOO_MUCH_TEXT;
            case NOT_WORD, OLD_OR_ENCRYPTED, MACROS, BROKEN, SUSPICIOUS_PART, TOO_DEEP, DOCUMENT_TYPE -> NOT_WORD;
        };
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
