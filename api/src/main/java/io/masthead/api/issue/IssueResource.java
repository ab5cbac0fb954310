package io.masthead.api.issue;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.paging.Listing;
import io.masthead.api.staff.Caller;
import io.masthead.api.version.EntityTags;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueFilter;
import io.masthead.domain.issue.IssueListPosition;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.issue.Issues;
import io.masthead.domain.issue.Issues.Change;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.preflight.PreflightWait;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.RunningOrder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Issues: planned, changed, ordered, cloned, discarded. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IssueResource {

    @Inject
    Issues issues;

    @Inject
    RunningOrder runningOrder;

    @Inject
    PreflightWait wait;

    @Inject
    Caller caller;

    /** What is sent to plan an issue. */
    public record NewIssue(
            @Nullable String publication,
            @Nullable String period,
            @Nullable String title) {}

    /** What is sent to change one; what is absent keeps its value. */
    public record IssueChange(
            @Nullable String title, @Nullable String period) {}

    /** The period of a copy. */
    public record CloneForm(@Nullable String period) {}

    /** A page of issues, the newest period first. */
    @GET
    @Path("issues")
    @ReadOnly
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Listing<IssueView> list(
            @QueryParam("publication") @Nullable String publication,
            @QueryParam("status") @Nullable String status,
            @QueryParam("q") @Nullable String words,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Listing.limit(limit);
        var after = cursor == null ? null : IssueListPosition.parse("cursor", cursor);
        var found = new IssueFilter(publication, state(status), words).after(after, most + 1);
        return Listing.page(
                found,
                most,
                IssueView::line,
                issue -> IssueListPosition.of(issue).text());
    }

    /** Plans an issue. */
    @POST
    @Path("issues")
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(value = IssueView.class, responseCode = "201")
    public Response plan(@Nullable NewIssue sent) {
        var form = sent == null ? new NewIssue(null, null, null) : sent;
        var slug = form.publication() == null ? "" : form.publication();
        var title = form.title() == null ? "" : form.title();
        return created(issues.plan(slug, form.period(), title, caller.actor()).id());
    }

    /** One issue with its sections and what stands between it and publication. */
    @GET
    @Path("issues/{id}")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    @APIResponseSchema(IssueView.class)
    public Response get(@PathParam("id") String id) {
        return view(Response.ok(), Ids.parse(ResourceKind.ISSUE, id));
    }

    /** Changes title or period. */
    @PATCH
    @Path("issues/{id}")
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(IssueView.class)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable IssueChange sent) {
        var issue = Ids.parse(ResourceKind.ISSUE, id);
        var change = sent == null ? new Change(null, null) : new Change(sent.title(), sent.period());
        issues.change(issue, basedOn(issue, ifMatch), change, caller.actor());
        return view(Response.ok(), issue);
    }

    /** Discards an issue that was never published. */
    @DELETE
    @Path("issues/{id}")
    @RolesAllowed(PUBLISHER)
    public void discard(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable ReasonForm why) {
        var issue = Ids.parse(ResourceKind.ISSUE, id);
        var reason = why == null || why.reason() == null ? "" : why.reason();
        issues.discard(issue, basedOn(issue, ifMatch), reason, caller.actor());
    }

    /** Plans an issue with the structure of this one, without its text. */
    @POST
    @Path("issues/{id}/clone")
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(value = IssueView.class, responseCode = "201")
    public Response copy(@PathParam("id") String id, @Nullable CloneForm sent) {
        var period = sent == null ? null : sent.period();
        return created(runningOrder
                .copy(Ids.parse(ResourceKind.ISSUE, id), period, caller.actor())
                .id());
    }

    /** Sets the running order. */
    @PUT
    @Path("issues/{id}/order")
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(IssueView.class)
    public Response order(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable List<String> sent) {
        var issue = Ids.parse(ResourceKind.ISSUE, id);
        var wanted = sent == null
                ? List.<String>of()
                : sent.stream().filter(Objects::nonNull).toList();
        runningOrder.order(issue, basedOn(issue, ifMatch), wanted, List.of(), caller.actor());
        return view(Response.ok(), issue);
    }

    private static @Nullable Integer basedOn(UUID id, @Nullable String ifMatch) {
        return EntityTags.of(ifMatch, () -> Issue.withId(id).version());
    }

    private Response created(UUID id) {
        return view(Response.created(URI.create("/api/v1/issues/" + id)), id);
    }

    private Response view(Response.ResponseBuilder answer, UUID id) {
        wait.underWayWhenFinished(id);
        return read(answer, id);
    }

    @ReadOnly
    Response read(Response.ResponseBuilder answer, UUID id) {
        var issue = Issue.withId(id);
        return answer.entity(IssueView.whole(issue, Locale.ENGLISH))
                .header("ETag", EntityTags.tag(issue.version()))
                .build();
    }

    private static @Nullable IssueState state(@Nullable String status) {
        if (status == null) {
            return null;
        }
        try {
            return IssueState.valueOf(status);
        } catch (IllegalArgumentException e) {
            throw Refused.field(GeneralReason.MALFORMED, "status", status);
        }
    }
}
