package io.masthead.domain.edition;

import io.masthead.domain.edition.Manuscript.TrailHead;

/** Tells where the audit trail stands, so that an edition can print it. */
public interface AuditHeadSource {

    /** The newest event's number and hash; 0 and an empty hash where there is none. */
    TrailHead head();
}
