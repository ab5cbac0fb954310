package io.masthead.web.section;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.asset.Assets;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.RevisionSaves;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Revision.Origin;
import io.masthead.web.draft.ScriptAnswer;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormResult;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Saves a revision from the open editor, which stays as it is. */
@Path("/sections/{id}/save")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class SaveScripts {

    private static final FormState SAVE = FormState.submitted("save", Map.of());

    @Inject
    RevisionSaves saves;

    @Inject
    EditPageReader reader;

    @Inject
    Assets assets;

    @Inject
    Forms forms;

    @Inject
    ScriptAnswer answer;

    @Inject
    ReasonSentences sentences;

    @Inject
    Caller caller;

    @PathParam("id")
    String id;

    /**
     * The text is saved.
     *
     * @param revision the number of the newest revision
     * @param version the section's version
     * @param changed whether that revision was made by it; else the text was the same
     * @param leftOut what was left out of it, in words; null where nothing was
     */
    public record Saved(
            int revision,
            int version,
            boolean changed,
            @Nullable String leftOut) {}

    /**
     * The text is not saved.
     *
     * @param stale whether somebody else saved meanwhile
     * @param revision the number of the newest revision
     * @param version the section's version
     */
    public record NotSaved(boolean stale, List<String> codes, List<String> reasons, int revision, int version) {}

    @POST
    public Response save(@BeanParam EditPages.Fields fields, @RestForm @Nullable String change) {
        FormResult<Saved> result = forms.attempt(SAVE, () -> saved(fields, FormNumber.of(change)));
        return switch (result) {
            case Accepted<Saved>(var saved) -> ScriptAnswer.json(Response.ok(saved));
            case Rejected<Saved> rejected ->
                ScriptAnswer.json(rejected.response().entity(notSaved(rejected)));
        };
    }

    private Saved saved(EditPages.Fields fields, @Nullable Integer change) {
        var editor = EditorTab.of(caller.actor(), fields.tab());
        var sanitized = fields.text().sanitized(() -> reader.language(section()), assets);
        var request = MoveRequest.save(
                fields.text().text(sanitized.document()),
                Origin.SAVED,
                fields.text().note());
        var basedOn = FormNumber.of(fields.revision());
        var saved = saves.fromTab(section(), editor, basedOn, change == null ? 0 : change, request);
        boolean changed = basedOn != null && saved.headNumber() != basedOn;
        return new Saved(saved.headNumber(), saved.version(), changed, reader.leftOut(sanitized.warnings()));
    }

    private NotSaved notSaved(Rejected<Saved> rejected) {
        var head = reader.head(section());
        return new NotSaved(
                rejected.state().stale(),
                answer.refusal(rejected).codes(),
                sentences.of(rejected),
                head.revision(),
                head.version());
    }

    private UUID section() {
        return Ids.parse(ResourceKind.SECTION, id);
    }
}
