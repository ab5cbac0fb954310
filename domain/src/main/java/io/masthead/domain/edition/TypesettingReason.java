package io.masthead.domain.edition;

import io.masthead.domain.refusal.ReasonCode;

/** Why a job that typesets an issue ended without pages. */
enum TypesettingReason implements ReasonCode {
    PUBLISH_INTERRUPTED,
    PROOF_INTERRUPTED,
    TYPESETTING_FAILED,
    UNEXPECTED_FAILURE;

    @Override
    public Kind kind() {
        return Kind.STATE;
    }
}
