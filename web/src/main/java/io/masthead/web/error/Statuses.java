package io.masthead.web.error;

import io.masthead.domain.refusal.ReasonCode;

/** Which HTTP status a sort of refusal has (docs/workflow.md). */
public final class Statuses {

    private Statuses() {}

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

    static String title(int status) {
        return switch (status) {
            case 400 -> "The request is not understood";
            case 401 -> "Please sign in";
            case 403 -> "Not permitted";
            case 404 -> "Not found";
            case 405 -> "Not possible here";
            case 406, 415 -> "Not in this form";
            case 409 -> "Not possible now";
            case 410 -> "Retracted";
            case 412 -> "Changed meanwhile";
            case 413 -> "Too large";
            case 422 -> "Please correct";
            case 428 -> "Version needed";
            case 429 -> "Too many requests";
            case 503 -> "Not reachable at the moment";
            default -> "Something went wrong";
        };
    }
}
