package io.masthead.web.section;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.error.ErrorFragment;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What stands in the tabs beside the text: the reviewers' remarks, the newest revisions, and what separates one from the text. */
@Path("/sections/{id}/beside")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class SidePages {

    private static final FormState SUBMITTED = FormState.submitted("edit", Map.of());

    @Inject
    SidePanelReader reader;

    @Inject
    EditPageReader texts;

    @Inject
    Forms forms;

    @Inject
    ReasonSentences sentences;

    @Inject
    Caller caller;

    @PathParam("id")
    String id;

    @GET
    @Path("remarks")
    public TemplateInstance remarks() {
        return reader.remarks(section());
    }

    @GET
    @Path("history")
    public TemplateInstance history() {
        return reader.history(section());
    }

    /** What separates the text as it is typed from one of the revisions. */
    @POST
    @Path("difference")
    public Response difference(@BeanParam EditPages.Fields fields, @RestForm @Nullable String against) {
        var number = FormNumber.of(against);
        return switch (forms.attempt(SUBMITTED, () -> difference(fields, number == null ? 0 : number))) {
            case Accepted<TypedDifference>(var difference) ->
                Response.ok(difference).build();
            case Rejected<TypedDifference> rejected -> rejected.show(new ErrorFragment(sentences.of(rejected), false));
        };
    }

    private TypedDifference difference(EditPages.Fields fields, int against) {
        return reader.difference(section(), against, texts.text(section(), fields.text()));
    }

    private UUID section() {
        return Ids.parse(ResourceKind.SECTION, id);
    }
}
