package io.masthead.api.problem;

import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.ReasonCode.Kind;
import io.masthead.domain.refusal.Refused;
import jakarta.ws.rs.core.Response;

/** Which HTTP status a sort of refusal has (docs/workflow.md). */
public final class RefusalStatus {

    private RefusalStatus() {}

    /** The status of that sort. */
    public static int of(ReasonCode.Kind kind) {
        return switch (kind) {
            case ROLE, PERSON -> 403;
            case UNKNOWN -> 404;
            case GONE -> 410;
            case VERSION_MISSING -> 428;
            case STALE -> 412;
            case STATE -> 409;
            case FIELDS -> 422;
            case TOO_LARGE -> 413;
            case TOO_MANY -> 429;
        };
    }

    /** The status of a refusal, and when to ask again where that is known. */
    public static Response.ResponseBuilder response(Refused refused) {
        var response = Response.status(of(refused.kind()));
        return refused.kind() == Kind.TOO_MANY ? response.header("Retry-After", seconds(refused)) : response;
    }

    /** What the sentence says as well. */
    private static String seconds(Refused refused) {
        return refused.reasons().getFirst().arguments().getFirst();
    }
}
