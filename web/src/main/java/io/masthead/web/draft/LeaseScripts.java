package io.masthead.web.draft;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.Leases;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.csrf.CsrfToken;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** The lease of an open editor, for its script: begun, renewed, given back, taken over, and watched. */
@Path("/sections/{id}/lease")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class LeaseScripts {

    private static final FormState LEASE = FormState.submitted("lease", Map.of());

    @Inject
    Leases leases;

    @Inject
    LeaseWatch watch;

    @Inject
    Forms forms;

    @Inject
    ScriptAnswer answer;

    @Inject
    Caller caller;

    @Inject
    CsrfToken csrf;

    @PathParam("id")
    String id;

    /**
     * Who writes now, and who asks: after a new sign-in the editor goes on with that.
     *
     * @param person the id in the realm of who asks
     * @param token good in the forms of this session
     */
    public record Visit(LeaseState lease, String person, String token) {}

    @GET
    public Response visit(@QueryParam("tab") @Nullable String tab) {
        var who = caller.actor();
        var visit = new Visit(watch.now(section(), EditorTab.of(who, tab)), who.subject(), csrf.getToken());
        return ScriptAnswer.json(Response.ok(visit));
    }

    /** Begins to write, or says that the tab still does. */
    @POST
    public Response write(@RestForm @Nullable String tab, @RestForm @Nullable String before) {
        return done(tab, editor -> {
            if (before == null || before.isEmpty()) {
                leases.renew(section(), editor);
            } else {
                leases.acquire(section(), editor, before);
            }
        });
    }

    @POST
    @Path("release")
    public Response release(@RestForm @Nullable String tab) {
        return done(tab, editor -> leases.release(section(), editor));
    }

    @POST
    @Path("take-over")
    public Response takeOver(@RestForm @Nullable String tab) {
        return done(tab, editor -> leases.takeOver(section(), editor));
    }

    /** Who writes, each time that it changes, and at least every ten seconds. */
    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    public Multi<LeaseState> events(@QueryParam("tab") @Nullable String tab) {
        return watch.follow(section(), EditorTab.of(caller.actor(), tab));
    }

    private Response done(@Nullable String tab, Consumer<EditorTab> action) {
        return answer.of(forms.attempt(LEASE, () -> {
            var editor = EditorTab.of(caller.actor(), tab);
            action.accept(editor);
            return watch.now(section(), editor);
        }));
    }

    private UUID section() {
        return Ids.parse(ResourceKind.SECTION, id);
    }
}
