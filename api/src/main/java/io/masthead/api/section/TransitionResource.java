package io.masthead.api.section;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.MoveField;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.Sections;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

/** The moves of a section, and the way back to an older text. Each names the version that the caller saw. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
public class TransitionResource {

    @Inject
    Sections sections;

    @Inject
    Caller caller;

    @PathParam("id")
    String id;

    @HeaderParam("If-Match")
    @Nullable
    String ifMatch;

    /** What comes with a move. */
    public record TransitionForm(
            @Nullable Integer revision,
            @Nullable String comment,
            @Nullable String reason) {}

    /** Which revision to go back to. */
    public record RestoreForm(@Nullable Integer revision) {}

    /** Submits the newest text for review. */
    @POST
    @Path("sections/{id}/submit")
    @RolesAllowed({EDITOR, PUBLISHER})
    @APIResponseSchema(SectionView.class)
    public Response submit(@Nullable TransitionForm body) {
        return made(SectionMove.SUBMIT, body);
    }

    /** Takes the text out of review. */
    @POST
    @Path("sections/{id}/withdraw")
    @RolesAllowed({EDITOR, PUBLISHER})
    @APIResponseSchema(SectionView.class)
    public Response withdraw(@Nullable TransitionForm body) {
        return made(SectionMove.WITHDRAW, body);
    }

    /** Approves the revision in review. */
    @POST
    @Path("sections/{id}/approve")
    @RolesAllowed(REVIEWER)
    @APIResponseSchema(SectionView.class)
    public Response approve(@Nullable TransitionForm body) {
        return made(SectionMove.APPROVE, body);
    }

    /** Sends the text back with a comment. */
    @POST
    @Path("sections/{id}/request-changes")
    @RolesAllowed(REVIEWER)
    @APIResponseSchema(SectionView.class)
    public Response requestChanges(@Nullable TransitionForm body) {
        return made(SectionMove.REQUEST_CHANGES, body);
    }

    /** Takes an approved text back into work. */
    @POST
    @Path("sections/{id}/reopen")
    @RolesAllowed({EDITOR, PUBLISHER})
    @APIResponseSchema(SectionView.class)
    public Response reopen(@Nullable TransitionForm body) {
        return made(SectionMove.REOPEN, body);
    }

    /** Makes a new revision with an old one's text. */
    @POST
    @Path("sections/{id}/restore")
    @RolesAllowed({EDITOR, PUBLISHER})
    @APIResponseSchema(SectionView.class)
    public Response restore(@Nullable RestoreForm body) {
        return made(SectionMove.RESTORE, MoveRequest.restore(body == null ? null : body.revision()));
    }

    private Response made(SectionMove move, @Nullable TransitionForm body) {
        var sent = body == null ? new TransitionForm(null, null, null) : body;
        var words = move.asksFor(MoveField.COMMENT) ? sent.comment() : sent.reason();
        return made(move, MoveRequest.on(sent.revision(), words));
    }

    private Response made(SectionMove move, MoveRequest request) {
        var section = Ids.parse(ResourceKind.SECTION, id);
        sections.apply(section, SectionResource.basedOn(section, ifMatch), move, request, caller.actor());
        return SectionResource.view(Response.ok(), section);
    }
}
