package io.masthead.domain.refusal;

/** What a request can ask for and not find. */
public enum ResourceKind {
    ASSET,
    COPY,
    EDITION,
    FILE,
    ISSUE,
    JOB,
    LOGO,
    PAGE,
    PROOF,
    PUBLICATION,
    REPORT,
    REVISION,
    SECTION,
    SPELLING,
    WAIVER,
    WORKING_COPY
}
