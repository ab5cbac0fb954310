package io.masthead.api.edition;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.issue.IssueResource;
import io.masthead.api.issue.IssueView;
import io.masthead.api.issue.ReasonForm;
import io.masthead.api.job.JobView;
import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.edition.Editions;
import io.masthead.domain.job.Job;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What makes pages of an issue, and what takes it back into production. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublishResource {

    @Inject
    Editions editions;

    @Inject
    IssueResource issues;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Caller caller;

    @PathParam("id")
    String id;

    /** Makes a proof. */
    @POST
    @Path("issues/{id}/proofs")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    @APIResponseSchema(value = JobView.class, responseCode = "202")
    public Response proof() {
        var issue = issue();
        rateLimiter.take(RateLimitedWork.PROOF, caller.actor());
        return accepted(editions.proof(issue, caller.actor()));
    }

    /** Publishes. */
    @POST
    @Path("issues/{id}/publish")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(value = JobView.class, responseCode = "202")
    public Response publish() {
        return accepted(editions.publish(issue(), caller.actor()));
    }

    /** Begins a correction. */
    @POST
    @Path("issues/{id}/correct")
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(IssueView.class)
    public Response correct(@Nullable ReasonForm why) {
        editions.correct(issue(), why == null ? null : why.reason(), caller.actor());
        return issues.get(id);
    }

    /** Gives a correction up. */
    @POST
    @Path("issues/{id}/abandon")
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(IssueView.class)
    public Response abandon(@Nullable ReasonForm why) {
        editions.abandon(issue(), why == null ? null : why.reason(), caller.actor());
        return issues.get(id);
    }

    private UUID issue() {
        return Ids.parse(ResourceKind.ISSUE, id);
    }

    private static Response accepted(Job job) {
        return Response.accepted(JobView.of(job))
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }
}
