package io.masthead.domain.intake.returned;

import io.masthead.domain.refusal.ReasonCode;

/** Why a file is not one that went out from here. */
public enum ReturnedReason implements ReasonCode {
    NOT_WORD,
    /** It does not say what it was made from. */
    NO_ORIGIN,
    OTHER_SECTION,
    /** The section has no such revision, or another text in it: the file is of another installation, or was tampered with. */
    UNKNOWN_REVISION;

    @Override
    public Kind kind() {
        return Kind.FIELDS;
    }
}
