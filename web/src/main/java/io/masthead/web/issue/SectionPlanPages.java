package io.masthead.web.issue;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.RevisionSaves;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Assignments;
import io.masthead.domain.section.RunningOrder;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is arranged about a section of an issue: who is asked, its title, whether it stays. */
@Path("/issues/{publication}/{period}/sections/{id}")
@Produces("text/html; charset=utf-8")
@RequestScoped
public class SectionPlanPages {

    @Inject
    SectionPlanReader reader;

    @Inject
    Assignments assignments;

    @Inject
    RevisionSaves saves;

    @Inject
    RunningOrder runningOrder;

    @Inject
    Forms forms;

    @Inject
    Caller caller;

    @Inject
    Localizer localizer;

    @Inject
    Flash flash;

    @PathParam("publication")
    String publication;

    @PathParam("period")
    String period;

    @PathParam("id")
    String id;

    @GET
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public SectionPlanPage show() {
        return page(FormState.NONE);
    }

    @POST
    @Path("assign")
    @RolesAllowed(PUBLISHER)
    public Response assign(@BeanParam AssignmentForm form) {
        return answered(SectionPlanReader.ASSIGN, form.typed(), () -> {
            var section = assignments.assign(section(), form.basis(), form.request(), form.unread(), caller.actor());
            flash.ok(words().assigned(section.title()));
            return IssueUrls.of(publication, period);
        });
    }

    @POST
    @Path("rename")
    @RolesAllowed({EDITOR, PUBLISHER})
    public Response rename(@RestForm @DefaultValue("") String title, @RestForm @Nullable String version) {
        return answered(SectionPlanReader.RENAME, Map.of("title", title), () -> {
            var section = saves.title(section(), EditorTab.none(caller.actor()), FormNumber.of(version), title);
            flash.ok(words().renamed(section.title()));
            return here();
        });
    }

    @POST
    @Path("drop")
    @RolesAllowed(PUBLISHER)
    public Response drop(@RestForm @DefaultValue("") String title, @RestForm @Nullable String version) {
        return answered("drop", Map.of(), () -> {
            runningOrder.drop(section(), FormNumber.of(version), caller.actor());
            flash.ok(words().dropped(title));
            return IssueUrls.of(publication, period);
        });
    }

    private Response answered(String form, Map<String, String> typed, Supplier<String> act) {
        return forms.submit(FormState.submitted(form, typed), act, this::page);
    }

    private SectionPlanPage page(FormState formState) {
        return reader.page(publication, period, Ids.parse(ResourceKind.SECTION, id), caller.actor(), formState);
    }

    private UUID section() {
        return QuarkusTransaction.requiringNew()
                .call(() -> SectionPlanReader.section(publication, period, Ids.parse(ResourceKind.SECTION, id))
                        .id());
    }

    private String here() {
        return IssueUrls.of(publication, period) + "/sections/" + id;
    }

    private ArrangeMessages words() {
        return localizer.messages(ArrangeMessages.class);
    }
}
