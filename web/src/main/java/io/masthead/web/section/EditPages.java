package io.masthead.web.section;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.document.html.SanitizerWarning;
import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.Resource;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Revision.Origin;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.Sections;
import io.masthead.domain.staff.CostlyWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.web.error.ErrorFragment;
import io.masthead.web.error.RefusalRecorder;
import io.masthead.web.error.RefusalStatus;
import io.masthead.web.form.FormNumber;
import io.masthead.web.layout.Flash;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The editor without scripts: a form over the HTML body, with a preview that scripts keep up to date. */
@Path("/sections/{id}")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class EditPages {

    private static final int NAMED = 3;
    private static final int SHOWN = 60;

    @Inject
    Sections sections;

    @Inject
    WritingDesk desk;

    @Inject
    RefusalRecorder refusals;

    @Inject
    Sentences sentences;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Caller caller;

    @Inject
    Flash flash;

    @PathParam("id")
    String id;

    /** The form's fields. */
    public record Fields(
            @RestForm @Nullable String title,
            @RestForm @Nullable String byline,
            @RestForm @Nullable String body,
            @RestForm @Nullable String note,
            @RestForm @Nullable String version,
            @RestForm @Nullable String revision) {

        Typed typed() {
            return new Typed(given(title), given(byline), given(body), given(note));
        }

        private static String given(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    @GET
    @Path("edit")
    public TemplateInstance form() {
        return desk.fresh(section(), caller.actor());
    }

    @POST
    @Path("edit")
    public Response save(@BeanParam Fields fields) {
        var typed = fields.typed();
        var basedOn = FormNumber.of(fields.version());
        if (!typed.isReadable()) {
            return unreadable(fields, basedOn);
        }
        try {
            var sanitized = typed.sanitized(desk.language(section()));
            var request = MoveRequest.save(typed.text(sanitized.document()), Origin.SAVED, typed.note());
            var saved = sections.apply(section(), basedOn, SectionMove.SAVE, request, caller.actor());
            boolean isNew = basedOn == null || saved.version() != basedOn;
            tell(isNew ? saved.headNumber() : 0, sanitized.warnings());
            return back();
        } catch (Refused refused) {
            return stands(fields, refused) ? unchanged() : refused(fields, refused);
        }
    }

    @POST
    @Path("preview")
    public Response preview(@BeanParam Fields fields, @HeaderParam("HX-Request") @Nullable String htmx) {
        try {
            rateLimiter.take(CostlyWork.PREVIEW, caller.actor());
            var page = desk.previewed(section(), caller.actor(), fields.typed());
            return Response.ok(htmx == null ? page : new PreviewPane(page.preview()))
                    .build();
        } catch (Refused refused) {
            return htmx == null ? refused(fields, refused) : part(refused);
        }
    }

    private Response part(Refused refused) {
        return RefusalStatus.response(refused)
                .entity(new ErrorFragment(sentences.of(refused), false))
                .build();
    }

    /** A form sent twice is no conflict: the text that stands is the one that was typed. */
    private boolean stands(Fields fields, Refused refused) {
        return refused.kind() == ReasonCode.Kind.STALE && desk.stands(section(), fields.typed());
    }

    private Response unchanged() {
        flash.ok(sentences.words(SectionMessages.class).nothing_changed());
        return back();
    }

    private Response unreadable(Fields fields, @Nullable Integer basedOn) {
        var reasons = new ArrayList<>(sections.refusals(section(), basedOn, SectionMove.SAVE, caller.actor()));
        reasons.addAll(fields.typed().unread());
        return refused(fields, new Refused(reasons, Subject.section(section())));
    }

    private Response refused(Fields fields, Refused refused) {
        if (refused.kind() == ReasonCode.Kind.UNKNOWN) {
            throw refused;
        }
        refusals.record(refused);
        var page = desk.refused(section(), caller.actor(), fields.typed(), FormNumber.of(fields.revision()), refused);
        return RefusalStatus.response(refused).entity(page).build();
    }

    private void tell(int revision, List<SanitizerWarning> warnings) {
        var words = sentences.words(EditMessages.class);
        var done = revision == 0 ? sentences.words(SectionMessages.class).nothing_changed() : words.saved(revision);
        if (warnings.isEmpty()) {
            flash.ok(done);
            return;
        }
        var listed = warnings.stream().map(EditPages::named).limit(NAMED).collect(Collectors.joining(", "));
        flash.warn(done + " " + words.left_out(warnings.size(), listed));
    }

    private static String named(SanitizerWarning it) {
        var text = it.text().length() > SHOWN ? it.text().substring(0, SHOWN) + "…" : it.text();
        return text.isEmpty() ? it.what() : it.what() + " “" + text + "”";
    }

    private Response back() {
        return Response.seeOther(URI.create("/sections/" + id + "/edit")).build();
    }

    private UUID section() {
        return Ids.parse(Resource.SECTION, id);
    }
}
