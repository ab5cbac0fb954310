package io.masthead.domain.issue;

/** Where an issue stands. */
public enum IssueState {
    /** Its sections are written and reviewed. */
    IN_PRODUCTION,
    /** An edition is out; a correction takes it back into production. */
    PUBLISHED,
    /** Given up before any edition: gone from lists, kept in the trail. */
    DISCARDED
}
