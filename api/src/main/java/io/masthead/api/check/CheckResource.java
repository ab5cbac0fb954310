package io.masthead.api.check;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.check.CheckView.WaiverView;
import io.masthead.api.paging.Ids;
import io.masthead.api.paging.Listing;
import io.masthead.api.staff.Caller;
import io.masthead.domain.check.CheckedFinding;
import io.masthead.domain.check.TextChecks;
import io.masthead.domain.check.TextWaivers;
import io.masthead.domain.check.TextWaivers.FindingId;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What checks find in the texts of sections, and what of it is let stand. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckResource {

    @Inject
    TextChecks checks;

    @Inject
    TextWaivers waivers;

    @Inject
    Caller caller;

    /** Which finding is let stand, and why. */
    public record NewTextWaiver(
            @Nullable String rule,
            @Nullable String block,
            @Nullable String quote,
            @Nullable String reason) {}

    /** What is found in a section's text, waived or not, the gravest first. */
    @GET
    @Path("sections/{id}/checks")
    @ReadOnly
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Listing<CheckView> ofSection(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return listing(checks.of(Section.withId(Ids.parse(ResourceKind.SECTION, id))), limit, cursor);
    }

    /** What is found in the texts of an issue, in its running order. */
    @GET
    @Path("issues/{id}/checks")
    @ReadOnly
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Listing<CheckView> ofIssue(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return listing(checks.of(Issue.withId(Ids.parse(ResourceKind.ISSUE, id))), limit, cursor);
    }

    /** Lets a finding in the stored text stand. */
    @POST
    @Path("sections/{id}/checks/waivers")
    @RolesAllowed({EDITOR, PUBLISHER})
    @APIResponseSchema(value = WaiverView.class, responseCode = "201")
    public Response waive(@PathParam("id") String id, @Nullable NewTextWaiver sent) {
        var form = sent == null ? new NewTextWaiver(null, null, null, null) : sent;
        var finding = new FindingId(form.rule(), form.block(), form.quote());
        var waiver = waivers.waive(Ids.parse(ResourceKind.SECTION, id), finding, null, form.reason(), caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(WaiverView.of(waiver))
                .build();
    }

    /** Takes that back. */
    @DELETE
    @Path("sections/{id}/checks/waivers/{waiver}")
    @RolesAllowed({EDITOR, PUBLISHER})
    public void takeBack(@PathParam("id") String id, @PathParam("waiver") String waiver) {
        waivers.takeBack(Ids.parse(ResourceKind.SECTION, id), Ids.parse(ResourceKind.WAIVER, waiver), caller.actor());
    }

    private static Listing<CheckView> listing(
            List<CheckedFinding> found, @Nullable String limit, @Nullable String cursor) {
        var views = found.stream().map(CheckView::of).toList();
        return Listing.part(views, limit, cursor, CheckView::key, Function.identity());
    }
}
