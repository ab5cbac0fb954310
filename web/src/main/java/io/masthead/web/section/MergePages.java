package io.masthead.web.section;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.document.merge.MergeChoice;
import io.masthead.domain.draft.RevisionSaves;
import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Revision.Origin;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.web.error.ErrorFragment;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormResult;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * Merges what was typed with what was saved meanwhile. The form carries all that a merge is made of, so nothing of it is
 * kept between two requests; where somebody saved again, what was merged is merged again.
 */
@Path("/sections/{id}/merge")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class MergePages {

    private static final FormState SUBMITTED = FormState.submitted("merge", Map.of());

    @Inject
    MergeReader merges;

    @Inject
    EditPageReader editPages;

    @Inject
    RevisionSaves saves;

    @Inject
    Localizer localizer;

    @Inject
    Flash flash;

    @Inject
    Forms forms;

    @Inject
    ReasonSentences sentences;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Caller caller;

    @PathParam("id")
    String id;

    /** The form's own fields, beside those of the text. */
    public record MergeFields(
            @RestForm @Nullable String against,
            @RestForm @Nullable String then) {}

    @POST
    public Response merge(
            @BeanParam EditPages.Fields fields,
            @BeanParam MergeFields merge,
            @HeaderParam("HX-Request") @Nullable String script) {
        FormResult<Merging> result = fields.text().isReadable()
                ? forms.attempt(SUBMITTED, () -> merging(fields, merge))
                : forms.reject(SUBMITTED, fields.text().unreadable(), Subject.section(section()));
        return switch (result) {
            case Accepted<Merging>(var merging) ->
                script == null
                        ? page(fields, merge, merging)
                        : Response.ok(part(merge, merging)).build();
            case Rejected<Merging> rejected ->
                rejected.show(
                        script == null
                                ? editPages.refused(
                                        section(),
                                        caller.actor(),
                                        fields.text(),
                                        fields.isContinued(),
                                        fields.seen(),
                                        rejected)
                                : new ErrorFragment(sentences.of(rejected), false));
        };
    }

    private Merging merging(EditPages.Fields fields, MergeFields merge) {
        rateLimiter.take(RateLimitedWork.PREVIEW, caller.actor());
        return merges.merging(
                section(), fields.text(), FormNumber.of(fields.revision()), FormNumber.of(merge.against()));
    }

    private Response page(EditPages.Fields fields, MergeFields merge, Merging merging) {
        if ("save".equals(merge.then())) {
            return saved(fields, merging);
        }
        var again = mergedAgain(merging);
        boolean isWritten = "write".equals(merge.then()) && again.equals(merging);
        return Response.ok(
                        isWritten
                                ? editPages.previewed(
                                        section(), caller.actor(), chosen(merging), fields.isContinued(), null)
                                : merges.page(section(), fields, again, List.of()))
                .build();
    }

    private Response saved(EditPages.Fields fields, Merging merging) {
        var request = MoveRequest.save(
                merging.resolved(choices()), Origin.SAVED, fields.text().note());
        return switch (forms.attempt(
                SUBMITTED,
                () -> saves.fromForm(
                        section(), fields.tab(caller.actor()), fields.basedOn(), fields.continuedFrom(), request))) {
            case Accepted<Optional<Section>>(var section) -> {
                flash.ok(section.map(
                                it -> localizer.messages(EditMessages.class).saved(it.headNumber()))
                        .orElse(localizer.messages(SectionMessages.class).nothing_changed()));
                yield Response.seeOther(URI.create("/sections/" + id + "/edit")).build();
            }
            case Rejected<Optional<Section>> rejected -> rejected.show(notSaved(fields, merging, rejected));
        };
    }

    private TemplateInstance notSaved(EditPages.Fields fields, Merging merging, Rejected<?> rejected) {
        var again = rejected.state().stale() ? mergedAgain(merging) : merging;
        return merges.page(section(), fields, again, sentences.of(rejected));
    }

    private TemplateInstance part(MergeFields merge, Merging merging) {
        var again = mergedAgain(merging);
        boolean isChosen = "put".equals(merge.then()) && again.equals(merging);
        return isChosen || again.merge().isClean()
                ? merges.merged(section(), again, isChosen ? choices() : Map.of())
                : merges.panel(section(), again);
    }

    /** Where somebody saved since, what was chosen is merged with that. */
    private Merging mergedAgain(Merging merging) {
        return merging.theirs() == merges.header(section()).revision()
                ? merging
                : merges.merging(section(), chosen(merging), merging.theirs(), null);
    }

    private static SubmittedText chosen(Merging merging) {
        return SubmittedText.of(merging.resolved(choices()), merging.submitted().note());
    }

    private static Map<String, MergeChoice> choices() {
        return SubmittedChoices.of(CurrentRequestManager.get().getFormData());
    }

    private UUID section() {
        return Ids.parse(ResourceKind.SECTION, id);
    }
}
