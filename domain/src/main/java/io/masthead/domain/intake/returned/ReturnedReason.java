package io.masthead.domain.intake.returned;

import io.masthead.domain.refusal.ReasonCode;

/** Why a file is not one that went out from here. */
public enum ReturnedReason implements ReasonCode {
    NOT_WORD(Kind.FIELDS),
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

    @Override
    public Kind kind() {
        return kind;
    }
}
