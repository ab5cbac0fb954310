package io.masthead.domain.staff;

/** Work that a person may ask for only so often. */
public enum RateLimitedWork {
    IMPORT,
    PROOF,
    PREVIEW
}
