package io.masthead.domain.review;

import io.masthead.domain.refusal.ReasonCode;

/** Why somebody cannot decide on a text, or cannot decide in the place of another. */
public enum ReviewReason implements ReasonCode {
    OWN_TEXT(Kind.PERSON),
    OWN_SUBMISSION(Kind.PERSON),
    NOT_SUBMITTER(Kind.PERSON),
    NOT_IN_STAGE(Kind.PERSON),
    ALREADY_APPROVED_BY_YOU(Kind.STATE),
    NOBODY_NAMED(Kind.STATE),
    REPLACED_HAS_APPROVED(Kind.STATE),
    NOT_NAMED(Kind.FIELDS),
    NAMED_ALREADY(Kind.FIELDS),
    REPLACEMENT_WROTE(Kind.FIELDS);

    private final Kind kind;

    ReviewReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
