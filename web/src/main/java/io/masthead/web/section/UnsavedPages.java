package io.masthead.web.section;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.Leases;
import io.masthead.domain.draft.RecoverableCopies;
import io.masthead.domain.draft.WorkingCopies;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.draft.DraftMessages;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the editor's page does with unsaved words by plain forms: it takes over writing, puts words back, and discards them. */
@Path("/sections/{id}")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class UnsavedPages {

    private static final FormState SENT = FormState.submitted("unsaved", Map.of());

    @Inject
    Leases leases;

    @Inject
    WorkingCopies workingCopies;

    @Inject
    RecoverableCopies copies;

    @Inject
    EditPageReader reader;

    @Inject
    Forms forms;

    @Inject
    Localizer localizer;

    @Inject
    Flash flash;

    @Inject
    Caller caller;

    @PathParam("id")
    String id;

    /** A script names its tab; without one the next page goes on. */
    @POST
    @Path("take-over")
    public Response takeOver(@RestForm @Nullable String tab) {
        return done(() -> {
            var actor = caller.actor();
            boolean named = tab != null && !tab.isEmpty();
            leases.takeOver(section(), named ? EditorTab.of(actor, tab) : EditorTab.form(actor));
        });
    }

    @POST
    @Path("unsaved/discard")
    public Response discard() {
        return done(() -> {
            workingCopies.discard(section(), EditorTab.none(caller.actor()), 0);
            flash.ok(words().discarded());
        });
    }

    @POST
    @Path("unsaved/{copy}/restore")
    public Response restore(@PathParam("copy") String copy) {
        return done(() -> {
            copies.restore(section(), copy(copy), EditorTab.none(caller.actor()));
            flash.ok(words().restored());
        });
    }

    @POST
    @Path("unsaved/{copy}/discard")
    public Response discard(@PathParam("copy") String copy) {
        return done(() -> {
            copies.discard(section(), copy(copy), EditorTab.none(caller.actor()));
            flash.ok(words().discarded());
        });
    }

    private Response done(Runnable action) {
        var result = forms.attempt(SENT, () -> {
            action.run();
            return URI.create("/sections/" + section() + "/edit");
        });
        return switch (result) {
            case Accepted<URI>(var next) -> Response.seeOther(next).build();
            case Rejected<URI> rejected -> rejected.show(reader.attempted(section(), caller.actor(), rejected));
        };
    }

    private DraftMessages words() {
        return localizer.messages(DraftMessages.class);
    }

    private UUID section() {
        return Ids.parse(ResourceKind.SECTION, id);
    }

    private static UUID copy(String copy) {
        return Ids.parse(ResourceKind.COPY, copy);
    }
}
