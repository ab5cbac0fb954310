package io.masthead.api.section;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.api.version.EntityTags;
import io.masthead.domain.asset.Assets;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.document.html.HtmlSanitizer.Sanitized;
import io.masthead.domain.document.html.SanitizerWarning;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.RevisionSaves;
import io.masthead.domain.event.Subject;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Assignments;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Revision.Origin;
import io.masthead.domain.section.RunningOrder;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionLookups;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.Sections;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Sections: their text and who is asked to write it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SectionResource {

    @Inject
    Sections sections;

    @Inject
    RevisionSaves revisions;

    @Inject
    RunningOrder runningOrder;

    @Inject
    Assignments assignments;

    @Inject
    Assets assets;

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
            @Nullable Integer targetWords) {

        private Assignments.Request request() {
            var asked = reviewers == null
                    ? List.<String>of()
                    : reviewers.stream().filter(Objects::nonNull).toList();
            return new Assignments.Request(editor, asked, draftDue, reviewDue, targetWords);
        }
    }

    /** Adds an empty section at the end of an issue. */
    @POST
    @Path("issues/{issue}/sections")
    @Transactional
    @RolesAllowed({EDITOR, PUBLISHER})
    @APIResponseSchema(value = SectionView.class, responseCode = "201")
    public Response add(@PathParam("issue") String issue, @Nullable NewSection sent) {
        var title = sent == null || sent.title() == null ? "" : sent.title();
        var section = runningOrder.add(Ids.parse(ResourceKind.ISSUE, issue), title, caller.actor());
        return view(
                Response.status(Response.Status.CREATED).header("Location", "/api/v1/sections/" + section.id()),
                section.id());
    }

    /** One section with its newest text. */
    @GET
    @Path("sections/{id}")
    @ReadOnly
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    @APIResponseSchema(SectionView.class)
    public Response get(@PathParam("id") String id) {
        return view(Response.ok(), Ids.parse(ResourceKind.SECTION, id));
    }

    /** Saves a text as the next revision; the answer says what of it was left out. */
    @PUT
    @Path("sections/{id}")
    @Transactional
    @RolesAllowed({EDITOR, PUBLISHER})
    @APIResponseSchema(SectionView.class)
    public Response save(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable TextForm sent) {
        var section = Ids.parse(ResourceKind.SECTION, id);
        var basedOn = basedOn(section, ifMatch);
        refuseUnreadable(section, basedOn, sent);
        var form = Objects.requireNonNull(sent);
        var body = form.body() == null ? null : sanitized(section, form.body());
        var note = form.note() == null ? "" : form.note();
        var request = MoveRequest.save(text(section, form, body), Origin.SAVED, note);
        var saved = revisions.fromScript(section, EditorTab.none(caller.actor()), basedOn, request);
        return view(Response.ok(), saved, body == null ? List.of() : body.warnings());
    }

    /** The text as it was sent; what was not sent stays as it is. */
    private static SectionText text(UUID section, TextForm form, @Nullable Sanitized body) {
        if (form.title() != null && form.byline() != null && body != null) {
            return new SectionText(form.title(), form.byline(), body.document());
        }
        var old = body == null ? Section.withId(section).head().text() : SectionLookups.titleAndByline(section);
        return new SectionText(
                form.title() == null ? old.title() : form.title(),
                form.byline() == null ? old.byline() : form.byline(),
                body == null ? old.body() : body.document());
    }

    /** Drops a section from its issue. */
    @DELETE
    @Path("sections/{id}")
    @RolesAllowed(PUBLISHER)
    public void drop(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var section = Ids.parse(ResourceKind.SECTION, id);
        runningOrder.drop(section, basedOn(section, ifMatch), caller.actor());
    }

    /** Says who is asked, and until when. */
    @PUT
    @Path("sections/{id}/assignment")
    @RolesAllowed(PUBLISHER)
    @APIResponseSchema(SectionView.class)
    public Response assign(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable AssignmentForm sent) {
        var section = Ids.parse(ResourceKind.SECTION, id);
        var basis = AssignmentEntityTags.basis(ifMatch, () -> Section.withId(section));
        assignments.assign(section, basis, sent == null ? null : sent.request(), List.of(), caller.actor());
        return view(Response.ok(), section);
    }

    /** A text that is not even read is refused with all that stands against the save besides. */
    private void refuseUnreadable(UUID section, @Nullable Integer basedOn, @Nullable TextForm sent) {
        var unreadable = unreadable(sent);
        if (!unreadable.isEmpty()) {
            var reasons = new ArrayList<>(sections.refusals(section, basedOn, SectionMove.SAVE, caller.actor()));
            reasons.addAll(unreadable);
            throw new Refused(reasons, Subject.section(section));
        }
    }

    private Sanitized sanitized(UUID section, String html) {
        return HtmlSanitizer.sanitize(html, () -> SectionLookups.languageOf(section), assets.namedIn(html));
    }

    /** Why a text is not even read. */
    private static List<Reason> unreadable(@Nullable TextForm sent) {
        if (sent == null) {
            return List.of(Reason.ofField(GeneralReason.MISSING, "body"));
        }
        return sent.body() != null && sent.body().length() > LONGEST_BODY
                ? List.of(Reason.ofField(GeneralReason.TOO_LONG, "body", String.valueOf(LONGEST_BODY)))
                : List.of();
    }

    private static final int LONGEST_BODY = 5_000_000;

    /** The version of the section that the request is based on. */
    static @Nullable Integer basedOn(UUID id, @Nullable String ifMatch) {
        return EntityTags.of(ifMatch, () -> Section.withId(id).version());
    }

    static Response view(Response.ResponseBuilder answer, UUID id) {
        return view(answer, Section.withId(id), List.of());
    }

    private static Response view(Response.ResponseBuilder answer, Section section, List<SanitizerWarning> leftOut) {
        return answer.entity(SectionView.of(section, leftOut))
                .header("ETag", EntityTags.tag(section.version()))
                .build();
    }
}
