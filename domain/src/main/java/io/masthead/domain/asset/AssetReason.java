package io.masthead.domain.asset;

import io.masthead.domain.refusal.ReasonCode;

/** Why a picture is not taken. */
public enum AssetReason implements ReasonCode {
    NOT_A_PICTURE(Kind.FIELDS),
    PICTURE_TOO_LARGE(Kind.FIELDS),
    PICTURE_TOO_LONG(Kind.FIELDS),
    PICTURE_WITH_MANY_SCANS(Kind.FIELDS),
    PICTURE_WITH_MANY_SEGMENTS(Kind.FIELDS),
    PICTURE_SLOW(Kind.FIELDS),
    PICTURE_IN_CMYK(Kind.FIELDS),
    PICTURE_CUT(Kind.FIELDS);

    private final Kind kind;

    AssetReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
