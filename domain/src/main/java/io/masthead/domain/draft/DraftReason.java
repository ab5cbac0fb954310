package io.masthead.domain.draft;

import io.masthead.domain.refusal.ReasonCode;

/** Why words cannot be written, or a lease not be had. */
public enum DraftReason implements ReasonCode {
    LEASED(Kind.STATE),
    LEASED_IN_OTHER_TAB(Kind.STATE),
    OTHERS_WORDS(Kind.PERSON);

    private final Kind kind;

    DraftReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
