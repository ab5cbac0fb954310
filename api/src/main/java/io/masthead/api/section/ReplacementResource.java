package io.masthead.api.section;

import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.ReviewerSubstitutions;
import io.masthead.domain.section.ReviewerSubstitutions.Request;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Puts another reviewer in the place of a person whom an open review names. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReplacementResource {

    @Inject
    ReviewerSubstitutions substitutions;

    @Inject
    Caller caller;

    /** Who for whom, by their ids, and why. */
    public record Replacement(
            @Nullable String person,
            @Nullable String replacement,
            @Nullable String reason) {}

    /** Replaces a named person in every stage that the review has still to pass. */
    @POST
    @Path("sections/{id}/replace-reviewer")
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(SectionView.class)
    public Response replace(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable Replacement sent) {
        var request = sent == null
                ? new Request(null, null, null)
                : new Request(sent.person(), sent.replacement(), sent.reason());
        var section = Ids.parse(ResourceKind.SECTION, id);
        substitutions.replace(section, SectionResource.basedOn(section, ifMatch), request, caller.actor());
        return SectionResource.view(Response.ok(), section);
    }
}
