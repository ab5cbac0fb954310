package io.masthead.domain.review;

/** What one more approval makes of a review round. */
public enum ApprovalOutcome {
    /** The present stage waits for more approvals. */
    MORE_NEEDED,
    /** The present stage has enough; the next begins. */
    STAGE_PASSED,
    /** The last stage has enough: the round ends, and the text is approved. */
    POLICY_MET
}
