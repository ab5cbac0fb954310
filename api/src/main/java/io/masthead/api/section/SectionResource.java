package io.masthead.api.section;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.problem.Given;
import io.masthead.api.staff.Caller;
import io.masthead.api.version.Versions;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Assignments;
import io.masthead.domain.section.Revision.Origin;
import io.masthead.domain.section.RunningOrder;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.Sections;
import io.masthead.domain.text.Body;
import io.masthead.domain.text.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sections: their text and who is asked to write it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SectionResource {

    @Inject
    Sections sections;

    @Inject
    RunningOrder runningOrder;

    @Inject
    Assignments assignments;

    @Inject
    Caller caller;

    /** What is sent to add a section. */
    public record NewSection(@Nullable String title) {}

    /** What is sent to save a text. */
    public record TextForm(
            @Nullable String title,
            @Nullable String byline,
            @Nullable String body,
            @Nullable String note) {}

    /** What is sent to assign a section. */
    public record AssignmentForm(
            @Nullable String editor,
            @Nullable List<String> reviewers,
            @Nullable LocalDate draftDue,
            @Nullable LocalDate reviewDue,
            @Nullable Integer targetWords) {}

    /** Adds an empty section at the end of an issue. */
    @POST
    @Path("issues/{issue}/sections")
    @Transactional
    @RolesAllowed({EDITOR, PUBLISHER})
    public Response add(@PathParam("issue") String issue, @Nullable NewSection sent) {
        var form = Given.body(sent);
        var title = form.title() == null ? "" : form.title();
        var section = runningOrder.add(Ids.parse("issue", issue), title, caller.actor());
        return view(
                Response.status(Response.Status.CREATED).header("Location", "/api/v1/sections/" + section.id()),
                section.id());
    }

    /** One section with its newest text. */
    @GET
    @Path("sections/{id}")
    @Transactional
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Response get(@PathParam("id") String id) {
        return view(Response.ok(), Ids.parse("section", id));
    }

    /** Saves a text as the next revision. */
    @PUT
    @Path("sections/{id}")
    @Transactional
    @RolesAllowed({EDITOR, PUBLISHER})
    public Response save(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable TextForm sent) {
        var form = Given.body(sent);
        var section = Section.withId(Ids.parse("section", id));
        var old = section.head().text();
        var text = new Text(
                form.title() == null ? old.title() : form.title(),
                form.byline() == null ? old.byline() : form.byline(),
                body(form, old));
        var note = form.note() == null ? "" : form.note();
        sections.save(section.id(), basedOn(section.id(), ifMatch), text, note, Origin.SAVED, caller.actor());
        return view(Response.ok(), section.id());
    }

    /** Drops a section from its issue. */
    @DELETE
    @Path("sections/{id}")
    @RolesAllowed(PUBLISHER)
    public void drop(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var section = Ids.parse("section", id);
        runningOrder.drop(section, basedOn(section, ifMatch), caller.actor());
    }

    /** Says who is asked, and until when. */
    @PUT
    @Path("sections/{id}/assignment")
    @RolesAllowed(PUBLISHER)
    public Response assign(@PathParam("id") String id, @Nullable AssignmentForm sent) {
        var form = Given.body(sent);
        var wish = new Assignments.Wish(
                form.editor(),
                form.reviewers() == null ? List.of() : form.reviewers(),
                form.draftDue(),
                form.reviewDue(),
                form.targetWords());
        var section = assignments.assign(Ids.parse("section", id), wish, caller.actor());
        return view(Response.ok(), section.id());
    }

    private static Body body(TextForm form, Text old) {
        if (form.body() == null) {
            return old.body();
        }
        if (form.body().length() > LONGEST_BODY) {
            throw Refused.field(ReasonCode.TOO_LONG, "body", String.valueOf(LONGEST_BODY));
        }
        return Body.clean(form.body()).body();
    }

    private static final int LONGEST_BODY = 5_000_000;

    /** The version of the section that the request is based on. */
    static @Nullable Integer basedOn(UUID id, @Nullable String ifMatch) {
        return Versions.of(ifMatch, () -> Section.withId(id).version());
    }

    static Response view(Response.ResponseBuilder answer, UUID id) {
        var section = Section.withId(id);
        return answer.entity(SectionView.of(section))
                .header("ETag", Versions.tag(section.version()))
                .build();
    }
}
