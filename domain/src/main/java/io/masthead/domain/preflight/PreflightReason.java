package io.masthead.domain.preflight;

import io.masthead.domain.refusal.ReasonCode;

/** Why pages cannot be published, beside the findings on them, or a finding cannot be waived. */
public enum PreflightReason implements ReasonCode {
    PAGES_UNCHECKED(Kind.STATE),
    CHECK_FAILED(Kind.STATE),
    UNTYPESETTABLE(Kind.STATE),
    NO_SUCH_FINDING(Kind.STATE),
    NEVER_WAIVED(Kind.STATE);

    private final Kind kind;

    PreflightReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
