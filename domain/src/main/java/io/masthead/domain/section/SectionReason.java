package io.masthead.domain.section;

import io.masthead.domain.refusal.ReasonCode;

/** Why a section cannot be changed, or cannot go to its next state. */
public enum SectionReason implements ReasonCode {
    STALE(Kind.STALE),
    ASSIGNMENT_STALE(Kind.STALE),
    WRONG_STATE(Kind.STATE),
    OTHER_REVISION(Kind.STATE),
    TEXT_UNREADABLE(Kind.STATE),
    TITLE_EMPTY(Kind.STATE),
    BODY_EMPTY(Kind.STATE),
    IMAGE_WITHOUT_ALTERNATIVE(Kind.STATE),
    FIRST_HEADING_TOO_DEEP(Kind.STATE),
    SKIPPED_HEADING_LEVEL(Kind.STATE),
    UNCHANGED_SINCE_REJECTION(Kind.STATE),
    TOO_MANY_SECTIONS(Kind.FIELDS),
    ORDER_INCOMPLETE(Kind.FIELDS);

    private final Kind kind;

    SectionReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
