package io.masthead.domain.document.merge;

/** What is to stand where two texts meet. */
public enum MergeChoice {
    /** What the writer has. */
    MINE,
    /** What was saved meanwhile. */
    THEIRS,
    /** The words of both, the writer's first; what only one of them has kept is kept. */
    BOTH
}
