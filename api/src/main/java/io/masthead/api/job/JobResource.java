package io.masthead.api.job;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.refusal.ResourceKind;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Jobs: how far they are, asked or told. */
@RequestScoped
@Path("/api/v1")
@RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
public class JobResource {

    @Inject
    JobWatch watch;

    @Inject
    Jobs jobs;

    @PathParam("id")
    String id;

    /** The job as it stands. */
    @GET
    @Path("jobs/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public JobView get() {
        return JobView.of(jobs.kept(Ids.parse(ResourceKind.JOB, id)));
    }

    /** The job as it stands, and again each time that something has changed or ten seconds have passed, until it has ended. */
    @GET
    @Path("jobs/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    public Multi<JobView> events() {
        return watch.follow(id);
    }
}
