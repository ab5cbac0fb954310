package io.masthead.web.draft;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.asset.Assets;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.RecoverableCopies;
import io.masthead.domain.draft.WorkingCopies;
import io.masthead.domain.draft.WorkingCopies.Typed;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormState;
import io.masthead.web.form.FormTime;
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
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The working copy, for the editor's script: written every few seconds, gone on with, discarded; or kept aside. */
@Path("/sections/{id}/draft")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class DraftScripts {

    private static final FormState DRAFT = FormState.submitted("draft", Map.of());

    @Inject
    WorkingCopies workingCopies;

    @Inject
    RecoverableCopies copies;

    @Inject
    Forms forms;

    @Inject
    ScriptAnswer answer;

    @Inject
    SectionLanguage language;

    @Inject
    Assets assets;

    @Inject
    Caller caller;

    @PathParam("id")
    String id;

    /**
     * That words are kept.
     *
     * @param savedAt since when, UTC; null where they are in a revision already
     */
    public record Kept(@Nullable Instant savedAt) {}

    @POST
    public Response write(@BeanParam TypedText sent) {
        return kept(
                sent,
                (tab, typed) -> workingCopies
                        .write(section(), tab, typed)
                        .map(copy -> new Kept(copy.savedAt()))
                        .orElse(new Kept(null)));
    }

    /** Keeps aside what cannot be written: the text is in review, or somebody else writes. */
    @POST
    @Path("keep")
    public Response keep(@BeanParam TypedText sent) {
        return kept(sent, (tab, typed) -> {
            copies.keep(section(), tab, typed);
            return new Kept(null);
        });
    }

    @POST
    @Path("go-on")
    public Response goOn(@RestForm @Nullable String tab, @RestForm @Nullable String seen) {
        return answer.of(forms.attempt(DRAFT, () -> {
            var at = Objects.requireNonNullElse(FormTime.of(seen), Instant.EPOCH);
            var copy = workingCopies.goOn(section(), EditorTab.of(caller.actor(), tab), at);
            return new Kept(copy.savedAt());
        }));
    }

    /** What was typed is what is saved again: there is nothing to keep. */
    @POST
    @Path("drop")
    public Response drop(@RestForm @Nullable String tab, @RestForm @Nullable String change) {
        return answer.of(forms.attempt(DRAFT, () -> {
            var number = FormNumber.of(change);
            workingCopies.discard(section(), EditorTab.of(caller.actor(), tab), number == null ? 0 : number);
            return new Kept(null);
        }));
    }

    private Response kept(TypedText sent, BiFunction<EditorTab, Typed, Kept> action) {
        return answer.of(forms.attempt(DRAFT, () -> {
            var tab = EditorTab.of(caller.actor(), sent.tab());
            return action.apply(tab, sent.typed(language.of(section()), assets));
        }));
    }

    private UUID section() {
        return Ids.parse(ResourceKind.SECTION, id);
    }
}
