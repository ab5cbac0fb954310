package io.masthead.domain.publication;

import io.masthead.domain.refusal.ReasonCode;

/** Why a publication cannot be made, or its settings cannot be what they are meant to be. */
public enum PublicationReason implements ReasonCode {
    SETTINGS_STALE(Kind.STALE),
    SLUG_TAKEN(Kind.STATE),
    SLUG_RESERVED(Kind.FIELDS),
    STAGE_PERSON_UNKNOWN(Kind.FIELDS),
    STAGE_PERSON_NO_REVIEWER(Kind.FIELDS),
    NOT_A_COLOUR(Kind.FIELDS),
    LOW_CONTRAST(Kind.FIELDS),
    MARGIN_OUT_OF_RANGE(Kind.FIELDS),
    MEASURE_OUT_OF_RANGE(Kind.FIELDS);

    private final Kind kind;

    PublicationReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
