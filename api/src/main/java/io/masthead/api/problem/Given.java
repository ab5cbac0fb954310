package io.masthead.api.problem;

import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Reads what must be sent along. */
public final class Given {

    private Given() {}

    /**
     * The body of the request.
     *
     * @throws Refused if there is none
     */
    public static <T> T body(@Nullable T sent) {
        if (sent == null) {
            throw Refused.field(ReasonCode.MISSING, "body");
        }
        return sent;
    }
}
