package io.masthead.domain.check.text;

/** How much a finding in a text matters, the gravest first. */
public enum Severity {
    /** Stands in the way of submitting or publishing, and is never waived. */
    ERROR,
    /** Is most probably wrong. */
    WARNING,
    /** Differs from how the publication writes. */
    HINT
}
