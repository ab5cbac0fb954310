package io.masthead.web.section;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.preview.PageChoice;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.error.ErrorFragment;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.preview.PageView;
import io.masthead.web.preview.PageViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The page that a typed text becomes, before anything is saved: beside the editor, or on its page where no script runs. */
@Path("/sections/{id}")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class PreviewPages {

    private static final FormState SUBMITTED = FormState.submitted("edit", Map.of());

    @Inject
    EditPageReader reader;

    @Inject
    PageViews pages;

    @Inject
    Forms forms;

    @Inject
    ReasonSentences sentences;

    @Inject
    Caller caller;

    @PathParam("id")
    String id;

    /**
     * Which page is asked for.
     *
     * @param block ids of blocks of which one should stand on it, the best first, parted by spaces
     * @param page its number, where none of them is printed
     */
    public record Wanted(
            @RestForm @Nullable String block,
            @RestForm @Nullable String page) {

        PageChoice choice() {
            var number = FormNumber.of(page);
            return new PageChoice(
                    block == null || block.isBlank()
                            ? List.of()
                            : List.of(block.strip().split(" +")),
                    number == null ? 0 : number);
        }
    }

    /** The pane alone. */
    @POST
    @Path("page")
    public Response pane(@BeanParam EditPages.Fields fields, @BeanParam Wanted wanted) {
        return switch (forms.attempt(SUBMITTED, () -> reader.pane(section(), fields.text(), view(fields, wanted)))) {
            case Accepted<PreviewPane>(var pane) -> Response.ok(pane).build();
            case Rejected<PreviewPane> rejected -> rejected.show(new ErrorFragment(sentences.of(rejected), false));
        };
    }

    /** The editor with the page beside what was typed. */
    @POST
    @Path("preview")
    public Response page(@BeanParam EditPages.Fields fields, @BeanParam Wanted wanted) {
        return switch (forms.attempt(SUBMITTED, () -> page(fields, view(fields, wanted)))) {
            case Accepted<EditPage>(var page) -> Response.ok(page).build();
            case Rejected<EditPage> rejected -> rejected.show(refused(fields, rejected));
        };
    }

    private EditPage page(EditPages.Fields fields, PageView view) {
        return reader.previewed(section(), caller.actor(), fields.text(), fields.isContinued(), fields.seen())
                .beside(view);
    }

    private EditPage refused(EditPages.Fields fields, Rejected<?> rejected) {
        return reader.refused(section(), caller.actor(), fields.text(), fields.isContinued(), fields.seen(), rejected);
    }

    private PageView view(EditPages.Fields fields, Wanted wanted) {
        return pages.of(section(), reader.text(section(), fields.text()), wanted.choice(), caller.actor());
    }

    private UUID section() {
        return Ids.parse(ResourceKind.SECTION, id);
    }
}
