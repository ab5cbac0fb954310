package io.masthead.domain.refusal;

/** Reasons that any feature may give. */
public enum GeneralReason implements ReasonCode {
    NOT_FOUND(Kind.UNKNOWN),
    VERSION_MISSING(Kind.VERSION_MISSING),
    MISSING(Kind.FIELDS),
    TOO_LONG(Kind.FIELDS),
    HIDDEN_CHARACTERS(Kind.FIELDS),
    MALFORMED(Kind.FIELDS),
    OUT_OF_RANGE(Kind.FIELDS),
    TOO_LARGE(Kind.TOO_LARGE),
    TOO_MANY(Kind.TOO_MANY);

    private final Kind kind;

    GeneralReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
