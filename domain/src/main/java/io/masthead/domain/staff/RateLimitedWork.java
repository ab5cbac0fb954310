package io.masthead.domain.staff;

/** Work that a person may ask for only so often. */
public enum RateLimitedWork {
    IMPORT(1),
    PROOF(1),
    PREVIEW(1),
    PICTURE(1),
    /** A text as a file of another program. */
    EXPORT(1),
    /** The page beside the text, which is made anew after each pause in writing. */
    PAGE(2),
    /** Checks of a text, which are made anew after each pause in writing. */
    CHECK(2);

    private final int times;

    RateLimitedWork(int times) {
        this.times = times;
    }

    /** How many times as often as other work it may be asked for. */
    int times() {
        return times;
    }
}
