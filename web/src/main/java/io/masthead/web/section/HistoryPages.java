package io.masthead.web.section;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.refusal.ReasonCode.Kind;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.Resource;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.Sections;
import io.masthead.web.error.RefusalRecorder;
import io.masthead.web.error.RefusalStatus;
import io.masthead.web.form.FormNumber;
import io.masthead.web.layout.Flash;
import io.masthead.web.section.Archives.Wish;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A section's revisions: to read, to compare, to bring back. */
@Path("/sections/{id}")
@Produces("text/html; charset=utf-8")
@RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
public class HistoryPages {

    @Inject
    Sections sections;

    @Inject
    Archives archives;

    @Inject
    RefusalRecorder refusals;

    @Inject
    Sentences sentences;

    @Inject
    Caller caller;

    @Inject
    Flash flash;

    @GET
    @Path("history")
    public TemplateInstance history(
            @RestPath String id,
            @RestQuery @Nullable String before,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String show) {
        var wish = new Wish(FormNumber.of(before), FormNumber.of(from), FormNumber.of(to), FormNumber.of(show));
        return archives.page(Ids.parse(Resource.SECTION, id), caller.actor(), wish, List.of());
    }

    /** Whoever lacks the role for it is refused by the domain, on the page. */
    @POST
    @Path("restore")
    public Response restore(
            @RestPath String id, @RestForm @Nullable String version, @RestForm @Nullable String revision) {
        var section = Ids.parse(Resource.SECTION, id);
        var wanted = FormNumber.of(revision);
        int number = wanted == null ? 0 : wanted;
        var basedOn = FormNumber.of(version);
        try {
            var request = MoveRequest.restore(wanted);
            var restored = sections.apply(section, basedOn, SectionMove.RESTORE, request, caller.actor());
            boolean isNew = basedOn == null || restored.version() != basedOn;
            flash.ok(
                    isNew
                            ? sentences.words(HistoryMessages.class).restored(number, restored.headNumber())
                            : sentences.words(SectionMessages.class).nothing_changed());
            return Response.seeOther(URI.create("/sections/" + id + "/history")).build();
        } catch (Refused refused) {
            if (refused.kind() == Kind.UNKNOWN) {
                throw refused;
            }
            refusals.record(refused);
            var page =
                    archives.page(section, caller.actor(), new Wish(null, null, null, number), sentences.of(refused));
            return Response.status(RefusalStatus.of(refused.kind()))
                    .entity(page)
                    .build();
        }
    }
}
