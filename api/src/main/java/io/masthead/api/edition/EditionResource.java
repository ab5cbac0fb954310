package io.masthead.api.edition;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.masthead.api.issue.ReasonForm;
import io.masthead.api.paging.Ids;
import io.masthead.api.paging.Listing;
import io.masthead.api.staff.Caller;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.Editions;
import io.masthead.domain.edition.Proof;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.ResourceKind;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Editions and proofs: what was made, and the files. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EditionResource {

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    /** A page of an issue's editions, the newest first. */
    @GET
    @ReadOnly
    @Path("issues/{id}/editions")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Listing<EditionView> list(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var issue = Issue.withId(Ids.parse(ResourceKind.ISSUE, id));
        int most = Listing.limit(limit);
        int before = Math.clamp(Listing.number(cursor, Integer.MAX_VALUE), 0, Integer.MAX_VALUE);
        var found = Edition.of(issue, before, most + 1);
        return Listing.page(found, most, EditionView::of, edition -> String.valueOf(edition.number()));
    }

    /** One edition; anybody may see it while it is not retracted. */
    @GET
    @ReadOnly
    @Path("editions/{id}")
    @PermitAll
    public EditionView get(@PathParam("id") String id) {
        var edition = Edition.withId(Ids.parse(ResourceKind.EDITION, id));
        PdfResponse.refuseGone(edition, caller.isStaff());
        return EditionView.of(edition);
    }

    /** Its file; anybody may have it while it is not retracted. */
    @GET
    @ReadOnly
    @Path("editions/{id}/pdf")
    @PermitAll
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = STRING, format = "binary")))
    public Response pdf(@PathParam("id") String id) {
        return PdfResponse.of(Edition.withId(Ids.parse(ResourceKind.EDITION, id)), caller.isStaff());
    }

    /** Marks it as retracted. */
    @POST
    @Transactional
    @Path("editions/{id}/retract")
    @RolesAllowed(PUBLISHER)
    public EditionView retract(@PathParam("id") String id, @Nullable ReasonForm why) {
        var reason = why == null ? null : why.reason();
        return EditionView.of(editions.retract(Ids.parse(ResourceKind.EDITION, id), reason, caller.actor()));
    }

    /** A proof's file. */
    @GET
    @ReadOnly
    @Path("proofs/{id}/pdf")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = STRING, format = "binary")))
    public Response proof(@PathParam("id") String id) {
        return PdfResponse.of(Proof.withId(Ids.parse(ResourceKind.PROOF, id)));
    }
}
