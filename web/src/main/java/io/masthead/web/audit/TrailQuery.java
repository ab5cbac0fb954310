package io.masthead.web.audit;

import io.masthead.api.paging.Listing;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/** Which part of the trail is asked for, and the addresses of its other parts. */
public record TrailQuery(
        @QueryParam("subject") @Nullable String subject,
        @QueryParam("actor") @Nullable String actor,
        @QueryParam("before") @Nullable String cursor) {

    long before() {
        return Listing.number(cursor, Long.MAX_VALUE);
    }

    boolean isFirst() {
        return cursor == null;
    }

    String newest() {
        return address(subject, actor, null);
    }

    String older(long than) {
        return address(subject, actor, than);
    }

    String about(@Nullable String other) {
        return address(other, actor, null);
    }

    String by(@Nullable String other) {
        return address(subject, other, null);
    }

    private static String address(@Nullable String subject, @Nullable String actor, @Nullable Long before) {
        var address = UriBuilder.fromPath("/events");
        if (subject != null) {
            address.queryParam("subject", "{subject}").resolveTemplate("subject", subject);
        }
        if (actor != null) {
            address.queryParam("actor", "{actor}").resolveTemplate("actor", actor);
        }
        if (before != null) {
            address.queryParam("before", before);
        }
        return address.build().toString();
    }
}
