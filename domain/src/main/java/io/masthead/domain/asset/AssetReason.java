package io.masthead.domain.asset;

import io.masthead.domain.refusal.ReasonCode;

/** Why a picture is not taken, changed or taken away. */
public enum AssetReason implements ReasonCode {
    NOT_A_PICTURE(Kind.FIELDS),
    PICTURE_TOO_LARGE(Kind.FIELDS),
    PICTURE_TOO_LONG(Kind.FIELDS),
    PICTURE_WITH_MANY_SCANS(Kind.FIELDS),
    PICTURE_WITH_MANY_SEGMENTS(Kind.FIELDS),
    PICTURE_SLOW(Kind.FIELDS),
    PICTURE_IN_CMYK(Kind.FIELDS),
    PICTURE_CUT(Kind.FIELDS),
    PICTURE_UNKNOWN(Kind.FIELDS),
    PICTURE_IS_SVG(Kind.FIELDS),
    PICTURE_ANIMATED(Kind.FIELDS),
    CROP_OUTSIDE(Kind.FIELDS),
    CROP_OF_ALL(Kind.FIELDS),
    PICTURE_GONE(Kind.FIELDS),
    DESCRIPTION_STALE(Kind.STALE),
    PICTURE_IN_TEXTS(Kind.STATE),
    PICTURE_IN_OLD_REVISIONS(Kind.STATE),
    PICTURE_IN_UNSAVED_TEXT(Kind.STATE),
    PICTURE_HAS_CROPS(Kind.STATE);

    private final Kind kind;

    AssetReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
