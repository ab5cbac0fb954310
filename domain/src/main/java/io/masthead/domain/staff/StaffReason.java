package io.masthead.domain.staff;

import io.masthead.domain.refusal.ReasonCode;

/** Why somebody may not do something at all, or cannot be asked to. */
public enum StaffReason implements ReasonCode {
    MISSING_ROLE(Kind.ROLE),
    PERSON_UNKNOWN(Kind.FIELDS),
    PERSON_LACKS_ROLE(Kind.FIELDS);

    private final Kind kind;

    StaffReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
