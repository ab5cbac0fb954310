package io.masthead.domain.section;

/** Where a section stands. */
public enum SectionState {
    /** Being written. */
    DRAFT,
    /** Submitted; its text is frozen until it is decided or withdrawn. */
    IN_REVIEW,
    /** Being written again, after a reviewer asked for it. */
    CHANGES_REQUESTED,
    /** The review policy is met by the text at the head. */
    APPROVED
}
