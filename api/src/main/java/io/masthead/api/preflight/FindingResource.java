package io.masthead.api.preflight;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.paging.Listing;
import io.masthead.api.preflight.FindingView.WaiverView;
import io.masthead.api.staff.Caller;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.preflight.FindingStatus;
import io.masthead.domain.preflight.PreflightWait;
import io.masthead.domain.preflight.Waivers;
import io.masthead.domain.preflight.Waivers.FindingId;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What preflight finds in an issue, and what is let pass of it. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FindingResource {

    @Inject
    PreflightWait wait;

    @Inject
    Waivers waivers;

    @Inject
    Caller caller;

    @PathParam("id")
    String id;

    /** Which finding is let pass, and why. */
    public record NewWaiver(
            @Nullable String rule,
            @Nullable String section,
            @Nullable String place,
            @Nullable String reason) {}

    /** What is found on the pages as they stand, waived or not; 409 while they are being checked. */
    @GET
    @Path("issues/{id}/findings")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Listing<FindingView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        wait.underWay(issue());
        return Listing.part(read(), limit, cursor, FindingResource::key, Function.identity());
    }

    @ReadOnly
    List<FindingView> read() {
        var issue = Issue.withId(issue());
        return FindingStatus.of(issue, Section.of(issue)).stream()
                .map(FindingView::of)
                .toList();
    }

    private static String key(FindingView finding) {
        return finding.rule() + " " + finding.section() + " " + finding.place();
    }

    /** Lets a finding pass. */
    @POST
    @Path("issues/{id}/waivers")
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(value = WaiverView.class, responseCode = "201")
    public Response waive(@Nullable NewWaiver sent) {
        var form = sent == null ? new NewWaiver(null, null, null, null) : sent;
        var finding = new FindingId(form.rule(), form.section(), form.place());
        var waiver = waivers.waive(issue(), finding, form.reason(), caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(WaiverView.of(waiver))
                .build();
    }

    /** Takes that back. */
    @DELETE
    @Path("issues/{id}/waivers/{waiver}")
    @RolesAllowed(PUBLISHER)
    public void takeBack(@PathParam("waiver") String waiver) {
        waivers.takeBack(issue(), Ids.parse(ResourceKind.WAIVER, waiver), caller.actor());
    }

    private UUID issue() {
        return Ids.parse(ResourceKind.ISSUE, id);
    }
}
