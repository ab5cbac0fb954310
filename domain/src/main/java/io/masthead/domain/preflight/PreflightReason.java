package io.masthead.domain.preflight;

import io.masthead.domain.refusal.ReasonCode;

/** Why pages cannot be published, or a finding on them cannot be waived. */
public enum PreflightReason implements ReasonCode {
    PAGES_UNCHECKED(Kind.STATE),
    CHECK_FAILED(Kind.STATE),
    UNTYPESETTABLE(Kind.STATE),
    MISSING_GLYPH(Kind.STATE),
    MISSING_ALTERNATIVE(Kind.STATE),
    DEAD_LINK(Kind.STATE),
    COARSE_PICTURE(Kind.STATE),
    OVERFULL_LINE(Kind.STATE),
    UNDERFULL_LINE(Kind.STATE),
    CUT_TABLE(Kind.STATE),
    OVERPRINT(Kind.STATE),
    LONE_HEADING(Kind.STATE),
    WIDOW(Kind.STATE),
    EMPTY_PAGE(Kind.STATE),
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
