package io.masthead.domain.intake;

import io.masthead.domain.refusal.ReasonCode;

/** Why a file cannot be read in. */
public enum IntakeReason implements ReasonCode {
    FILE_EMPTY(Kind.FIELDS),
    FILE_WITH_TOO_MANY_LINES(Kind.FIELDS),
    FILE_NOT_TEXT(Kind.FIELDS),
    FILE_NOT_UTF8(Kind.FIELDS),
    FILE_NOT_A_BULLETIN(Kind.FIELDS);

    private final Kind kind;

    IntakeReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
