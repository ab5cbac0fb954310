package io.masthead.domain.refusal;

/** Every reason for which something is refused; the sentences stand in {@code sentences.properties}. */
public enum ReasonCode {
    MISSING_ROLE(Kind.ROLE),

    NOT_FOUND(Kind.UNKNOWN),

    VERSION_MISSING(Kind.VERSION_MISSING),
    STALE(Kind.STALE),
    SETTINGS_STALE(Kind.STALE),
    ISSUE_STALE(Kind.STALE),
    ASSIGNMENT_STALE(Kind.STALE),

    OWN_TEXT(Kind.PERSON),
    OWN_SUBMISSION(Kind.PERSON),
    NOT_SUBMITTER(Kind.PERSON),
    NOT_IN_STAGE(Kind.PERSON),

    WRONG_STATE(Kind.STATE),
    NOT_IN_PRODUCTION(Kind.STATE),
    NOT_PUBLISHED(Kind.STATE),
    BEING_PUBLISHED(Kind.STATE),
    OTHER_REVISION(Kind.STATE),
    ALREADY_APPROVED_BY_YOU(Kind.STATE),
    TITLE_EMPTY(Kind.STATE),
    BODY_EMPTY(Kind.STATE),
    IMAGE_WITHOUT_ALTERNATIVE(Kind.STATE),
    FIRST_HEADING_TOO_DEEP(Kind.STATE),
    SKIPPED_HEADING_LEVEL(Kind.STATE),
    UNCHANGED_SINCE_REJECTION(Kind.STATE),
    NOBODY_NAMED(Kind.STATE),
    REPLACED_HAS_APPROVED(Kind.STATE),
    PERIOD_TAKEN(Kind.STATE),
    SLUG_TAKEN(Kind.STATE),
    WAS_PUBLISHED(Kind.STATE),
    PERIOD_PRINTED(Kind.STATE),
    TEXT_CHANGED(Kind.STATE),
    NO_SECTIONS(Kind.STATE),
    SECTION_DRAFT(Kind.STATE),
    SECTION_IN_REVIEW(Kind.STATE),
    SECTION_CHANGES_REQUESTED(Kind.STATE),
    HASH_BROKEN(Kind.STATE),
    UNCHANGED_SINCE_EDITION(Kind.STATE),
    ALREADY_RETRACTED(Kind.STATE),
    PAGES_UNCHECKED(Kind.STATE),
    CHECK_FAILED(Kind.STATE),
    UNTYPESETTABLE(Kind.STATE),
    MISSING_GLYPH(Kind.STATE),
    MISSING_ALTERNATIVE(Kind.STATE),
    DEAD_LINK(Kind.STATE),
    COARSE_PICTURE(Kind.STATE),
    OVERFULL_LINE(Kind.STATE),
    CUT_TABLE(Kind.STATE),
    LONE_HEADING(Kind.STATE),
    WIDOW(Kind.STATE),
    EMPTY_PAGE(Kind.STATE),
    NO_SUCH_FINDING(Kind.STATE),
    NEVER_WAIVED(Kind.STATE),

    MISSING(Kind.FIELDS),
    TOO_LONG(Kind.FIELDS),
    HIDDEN_CHARACTERS(Kind.FIELDS),
    MALFORMED(Kind.FIELDS),
    SLUG_RESERVED(Kind.FIELDS),
    OUT_OF_RANGE(Kind.FIELDS),
    TOO_MANY_SECTIONS(Kind.FIELDS),
    ORDER_INCOMPLETE(Kind.FIELDS),
    PERSON_UNKNOWN(Kind.FIELDS),
    PERSON_LACKS_ROLE(Kind.FIELDS),
    FILE_EMPTY(Kind.FIELDS),
    FILE_WITH_TOO_MANY_LINES(Kind.FIELDS),
    FILE_NOT_TEXT(Kind.FIELDS),
    FILE_NOT_UTF8(Kind.FIELDS),
    FILE_NOT_A_BULLETIN(Kind.FIELDS),
    STAGE_PERSON_UNKNOWN(Kind.FIELDS),
    STAGE_PERSON_NO_REVIEWER(Kind.FIELDS),
    NOT_NAMED(Kind.FIELDS),
    NAMED_ALREADY(Kind.FIELDS),
    REPLACEMENT_WROTE(Kind.FIELDS),
    NOT_A_COLOUR(Kind.FIELDS),
    LOW_CONTRAST(Kind.FIELDS),
    MARGIN_OUT_OF_RANGE(Kind.FIELDS),
    MEASURE_OUT_OF_RANGE(Kind.FIELDS),
    NOT_A_PICTURE(Kind.FIELDS),
    PICTURE_TOO_LARGE(Kind.FIELDS),
    PICTURE_IN_CMYK(Kind.FIELDS),
    PICTURE_CUT(Kind.FIELDS),

    RETRACTED(Kind.GONE),
    TOO_LARGE(Kind.TOO_LARGE),
    TOO_MANY(Kind.TOO_MANY);

    private final Kind kind;

    ReasonCode(Kind kind) {
        this.kind = kind;
    }

    /** Which sort of refusal it is. */
    public Kind kind() {
        return kind;
    }

    /** The sorts of refusals, in the order in which the first decides the answer (docs/workflow.md). */
    public enum Kind {
        ROLE,
        UNKNOWN,
        GONE,
        VERSION_MISSING,
        STALE,
        PERSON,
        STATE,
        FIELDS,
        TOO_LARGE,
        TOO_MANY
    }
}
