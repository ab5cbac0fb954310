package io.masthead.web.job;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.job.JobView;
import io.masthead.api.job.JobWatch;
import io.masthead.api.paging.Ids;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.ResourceKind;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A job for the page that watches it; whoever comes without a script, or for a job without a panel, is led to that page. */
@Path("/jobs/{id}")
@Produces("text/html; charset=utf-8")
public class JobPages {

    @Inject
    JobWatch watch;

    @Inject
    Jobs jobs;

    @Inject
    JobLines lines;

    @GET
    @ReadOnly
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Response watch(@RestPath String id, @RestHeader("HX-Request") @Nullable String htmx) {
        var job = jobs.kept(Ids.parse(ResourceKind.JOB, id));
        var line = lines.of(job);
        if (htmx == null || !lines.hasPanel(job)) {
            return Response.seeOther(URI.create(line.again())).build();
        }
        return Response.ok(new JobPanel(line))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** That something has changed, each time it has: the page then fetches its part under its reader's own rights. */
    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Multi<OutboundSseEvent> events(@RestPath String id, @Context Sse sse) {
        return watch.follow(id).onItem().transformToIterable(job -> events(job, sse));
    }

    private static List<OutboundSseEvent> events(JobView job, Sse sse) {
        var changed = sse.newEvent("job", job.status());
        return job.hasEnded() ? List.of(changed, sse.newEvent("ended", job.status())) : List.of(changed);
    }
}
