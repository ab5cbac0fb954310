package io.masthead.api.paging;

import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads ids: opaque texts to the outside, so that a malformed one is simply unknown. */
public final class Ids {

    private Ids() {}

    /**
     * The id.
     *
     * @throws Refused as unknown, if it cannot be one
     */
    public static UUID parse(ResourceKind resource, @Nullable String id) {
        if (id == null) {
            throw Refused.unknown(resource);
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refused.unknown(resource);
        }
    }
}
