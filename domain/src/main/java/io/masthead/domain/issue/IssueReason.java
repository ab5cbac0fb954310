package io.masthead.domain.issue;

import io.masthead.domain.refusal.ReasonCode;

/** Why an issue cannot be planned, changed or moved on. */
public enum IssueReason implements ReasonCode {
    ISSUE_STALE(Kind.STALE),
    NOT_IN_PRODUCTION(Kind.STATE),
    NOT_PUBLISHED(Kind.STATE),
    BEING_PUBLISHED(Kind.STATE),
    PERIOD_TAKEN(Kind.STATE),
    WAS_PUBLISHED(Kind.STATE),
    PERIOD_PRINTED(Kind.STATE);

    private final Kind kind;

    IssueReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
