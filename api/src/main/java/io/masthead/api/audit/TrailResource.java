package io.masthead.api.audit;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.masthead.api.paging.Listing;
import io.masthead.domain.audit.Trail;
import io.masthead.domain.audit.TrailEvent;
import io.masthead.domain.persistence.ReadOnly;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The audit trail. */
@Path("/api/v1")
@RolesAllowed({PUBLISHER, AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class TrailResource {

    @Inject
    Trail trail;

    /** One event. */
    public record EventView(
            long sequence,
            Instant at,
            String actor,
            String actorName,
            String action,
            SubjectView subject,
            @JsonRawValue String details,
            String previousHash,
            String hash) {

        static EventView of(TrailEvent event) {
            return new EventView(
                    event.sequence(),
                    event.at(),
                    event.actor(),
                    event.actorName(),
                    event.action(),
                    new SubjectView(event.subjectKind(), event.subject()),
                    event.details(),
                    event.previousHash(),
                    event.hash());
        }
    }

    /** What an event is about. */
    public record SubjectView(String kind, String id) {}

    /** The answer of a check of the chain. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CheckView(
            boolean intact, long count, @Nullable Long firstBroken) {}

    /** A page of events, the newest first. */
    @GET
    @Path("events")
    @ReadOnly
    public Listing<EventView> list(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Listing.limit(limit);
        var found = TrailEvent.newest(subject, actor, Listing.number(cursor, Long.MAX_VALUE), most + 1);
        return Listing.page(found, most, EventView::of, event -> String.valueOf(event.sequence()));
    }

    /** Walks the whole chain. */
    @GET
    @Path("events/verify")
    public CheckView verify() {
        var check = trail.verify();
        return new CheckView(check.intact(), check.count(), check.firstBroken());
    }
}
