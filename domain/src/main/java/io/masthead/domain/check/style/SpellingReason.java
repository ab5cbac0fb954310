package io.masthead.domain.check.style;

import io.masthead.domain.refusal.ReasonCode;

/** Why a spelling cannot be in the list, or the style of numbers and dates cannot be set. */
public enum SpellingReason implements ReasonCode {
    SPELLING_STALE(Kind.STALE),
    TEXT_STYLE_STALE(Kind.STALE),
    SPELLING_TAKEN(Kind.STATE),
    TOO_MANY_SPELLINGS(Kind.STATE),
    LINE_UNREADABLE(Kind.FIELDS);

    private final Kind kind;

    SpellingReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
