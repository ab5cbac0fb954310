package io.masthead.api.paging;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;

/**
 * Numbers in the query of an address. They arrive as text: a parameter that JAX-RS cannot convert would be told as an
 * unknown address (Jakarta REST, section 3.2), and not as the wrong field that it is.
 */
public final class QueryNumbers {

    private QueryNumbers() {}

    /**
     * A whole number.
     *
     * @throws Refused naming the field, if it is none
     */
    public static long whole(String field, String sent) {
        try {
            return Long.parseLong(sent);
        } catch (NumberFormatException e) {
            throw Refused.field(GeneralReason.MALFORMED, field, sent);
        }
    }
}
