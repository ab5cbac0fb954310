package io.masthead.web.section;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.RevisionSaves;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A section's revisions: to read, to compare, to bring back. */
@Path("/sections/{id}")
@Produces("text/html; charset=utf-8")
@RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
public class HistoryPages {

    private static final FormState SUBMITTED = FormState.submitted("restore", Map.of());

    @Inject
    RevisionSaves saves;

    @Inject
    HistoryPageReader reader;

    @Inject
    Forms forms;

    @Inject
    ReasonSentences sentences;

    @Inject
    Localizer localizer;

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
        var query =
                new HistoryQuery(FormNumber.of(before), FormNumber.of(from), FormNumber.of(to), FormNumber.of(show));
        return reader.page(Ids.parse(ResourceKind.SECTION, id), caller.actor(), query, List.of());
    }

    /** Whoever lacks the role for it is refused by the domain, on the page. */
    @POST
    @Path("restore")
    public Response restore(
            @RestPath String id, @RestForm @Nullable String version, @RestForm @Nullable String revision) {
        var section = Ids.parse(ResourceKind.SECTION, id);
        var wanted = FormNumber.of(revision);
        int number = wanted == null ? 0 : wanted;
        return switch (forms.attempt(SUBMITTED, () -> restored(section, version, wanted))) {
            case Accepted<String>(var sentence) -> {
                flash.ok(sentence);
                yield Response.seeOther(URI.create("/sections/" + id + "/history"))
                        .build();
            }
            case Rejected<String> rejected ->
                rejected.show(reader.page(section, caller.actor(), HistoryQuery.show(number), sentences.of(rejected)));
        };
    }

    /** Restores, and says what came of it. */
    private String restored(UUID section, @Nullable String version, @Nullable Integer wanted) {
        var basedOn = FormNumber.of(version);
        var restored = saves.restore(section, EditorTab.none(caller.actor()), basedOn, wanted);
        boolean isNew = basedOn == null || restored.version() != basedOn;
        return isNew && wanted != null
                ? localizer.messages(HistoryMessages.class).restored(wanted, restored.headNumber())
                : localizer.messages(SectionMessages.class).nothing_changed();
    }
}
