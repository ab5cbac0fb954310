package io.masthead.domain.job;

/** What a worker finds when it picks a job up. */
public enum PickUpOutcome {
    /** Nobody has begun it. */
    NEW,
    /** It was begun once, and whoever began it is gone. */
    INTERRUPTED,
    /** It was begun more than once, and never ended: it may be what stops the server. */
    INTERRUPTED_AGAIN,
    /** It has ended; only the schedule does not know yet. */
    ENDED
}
