package io.masthead.domain.check;

import io.masthead.domain.refusal.ReasonCode;

/** Why a finding in a text cannot be waived. */
public enum CheckReason implements ReasonCode {
    MUST_BE_MENDED(Kind.STATE),
    FINDING_GONE(Kind.STATE),
    TOO_MANY_WAIVERS(Kind.STATE);

    private final Kind kind;

    CheckReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
