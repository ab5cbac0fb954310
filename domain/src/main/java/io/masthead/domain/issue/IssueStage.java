package io.masthead.domain.issue;

/** Where an issue stands: derived from its stored state, its editions, and the job that publishes it. */
public enum IssueStage {
    /** Its sections are written and reviewed, for the first edition. */
    IN_PRODUCTION,
    /** A job publishes it: nothing in it can be changed meanwhile. */
    BEING_PUBLISHED,
    /** An edition is out. */
    PUBLISHED,
    /** In production again, for the next edition. */
    IN_CORRECTION,
    /** Given up before any edition. */
    DISCARDED;

    static IssueStage of(IssueState state, boolean isBeingPublished, int editions) {
        if (isBeingPublished) {
            return BEING_PUBLISHED;
        }
        return switch (state) {
            case IN_PRODUCTION -> editions > 0 ? IN_CORRECTION : IN_PRODUCTION;
            case PUBLISHED -> PUBLISHED;
            case DISCARDED -> DISCARDED;
        };
    }
}
