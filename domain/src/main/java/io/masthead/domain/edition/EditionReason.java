package io.masthead.domain.edition;

import io.masthead.domain.refusal.ReasonCode;

/** Why an issue is not ready to be published, and an edition cannot be changed or read. */
public enum EditionReason implements ReasonCode {
    TEXT_CHANGED(Kind.STATE),
    NO_SECTIONS(Kind.STATE),
    SECTION_DRAFT(Kind.STATE),
    SECTION_IN_REVIEW(Kind.STATE),
    SECTION_CHANGES_REQUESTED(Kind.STATE),
    HASH_BROKEN(Kind.STATE),
    PICTURE_CHANGED(Kind.STATE),
    PICTURES_TOO_LARGE(Kind.STATE),
    UNCHANGED_SINCE_EDITION(Kind.STATE),
    ALREADY_RETRACTED(Kind.STATE),
    RETRACTED(Kind.GONE);

    private final Kind kind;

    EditionReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
