package io.masthead.web.section;

import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.asset.Assets;
import io.masthead.domain.document.html.SanitizerWarning;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.RevisionSaves;
import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Revision.Origin;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.Sections;
import io.masthead.domain.staff.Actor;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormResult;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.FormTime;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The editor: a form over the HTML body, which works without scripts. */
@Path("/sections/{id}")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class EditPages {

    /** The page shows what was typed from {@link SubmittedText}. */
    private static final FormState SUBMITTED = FormState.submitted("edit", Map.of());

    @Inject
    Sections sections;

    @Inject
    RevisionSaves saves;

    @Inject
    EditPageReader reader;

    @Inject
    Assets assets;

    @Inject
    MergeReader merges;

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

    @PathParam("id")
    String id;

    /** The form's fields. */
    public record Fields(
            @RestForm @Nullable String title,
            @RestForm @Nullable String byline,
            @RestForm @Nullable String body,
            @RestForm @Nullable String note,
            @RestForm @Nullable String version,
            @RestForm @Nullable String revision,
            @RestForm @Nullable String continued,
            @RestForm @Nullable String tab) {

        SubmittedText text() {
            return new SubmittedText(given(title), given(byline), given(body), given(note), "");
        }

        /** The version of the section for which the form was made; null where it names none. */
        @Nullable
        Integer basedOn() {
            return FormNumber.of(version);
        }

        /** Where it was typed: in the editor's tab, where a script has sent the form. */
        EditorTab tab(Actor actor) {
            return tab == null || tab.isEmpty() ? EditorTab.none(actor) : EditorTab.of(actor, tab);
        }

        /** Whether the form was filled with the working copy. */
        boolean isContinued() {
            return continuedFrom() != null;
        }

        /** When that working copy was written; null where the form was not filled with one. */
        @Nullable
        Instant continuedFrom() {
            return FormTime.of(continued);
        }

        /** The revision that the form was made from; null where it names none. */
        @Nullable
        Integer seen() {
            return FormNumber.of(revision);
        }

        private static String given(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    /** What became of a save: the number of the new revision, 0 where the text is the same as before. */
    private record Saved(int revision, List<SanitizerWarning> warnings) {}

    @GET
    @Path("edit")
    public TemplateInstance form(@QueryParam("text") @Nullable String text) {
        return reader.stored(section(), caller.actor(), ShownText.of(text));
    }

    @POST
    @Path("edit")
    public Response save(@BeanParam Fields fields) {
        FormResult<Saved> result = fields.text().isReadable()
                ? forms.attempt(SUBMITTED, () -> saved(fields))
                : forms.reject(SUBMITTED, reasonsNotToRead(fields), Subject.section(section()));
        return switch (result) {
            case Accepted<Saved>(var saved) -> {
                tell(saved);
                yield Response.seeOther(URI.create("/sections/" + id + "/edit")).build();
            }
            case Rejected<Saved> rejected -> rejected.show(notSaved(fields, rejected));
        };
    }

    /** A form that is sent twice is no conflict: the text that stands is the one that was typed. */
    private Saved saved(Fields fields) {
        var sanitized = fields.text().sanitized(() -> reader.language(section()), assets);
        var text = fields.text().text(sanitized.document());
        var basedOn = fields.basedOn();
        var request = MoveRequest.save(text, Origin.SAVED, fields.text().note());
        return saves.fromForm(section(), fields.tab(caller.actor()), basedOn, fields.continuedFrom(), request)
                .map(section -> {
                    boolean isNew = basedOn == null || section.version() != basedOn;
                    return new Saved(isNew ? section.headNumber() : 0, sanitized.warnings());
                })
                .orElse(new Saved(0, List.of()));
    }

    private List<Reason> reasonsNotToRead(Fields fields) {
        var reasons = new ArrayList<>(sections.refusals(section(), fields.basedOn(), SectionMove.SAVE, caller.actor()));
        reasons.addAll(fields.text().unreadable());
        return reasons;
    }

    /** Where somebody saved another text meanwhile: both, put together. */
    private TemplateInstance notSaved(Fields fields, Rejected<?> rejected) {
        var base = fields.seen();
        var merging =
                rejected.state().stale() ? merges.withHead(section(), fields.text(), base) : Optional.<Merging>empty();
        return merging.<TemplateInstance>map(it -> merges.page(section(), fields, it, sentences.of(rejected)))
                .orElseGet(() -> refused(fields, rejected));
    }

    private EditPage refused(Fields fields, Rejected<?> rejected) {
        return reader.refused(section(), caller.actor(), fields.text(), fields.isContinued(), fields.seen(), rejected);
    }

    private void tell(Saved saved) {
        var messages = localizer.messages(EditMessages.class);
        var done = saved.revision() == 0
                ? localizer.messages(SectionMessages.class).nothing_changed()
                : messages.saved(saved.revision());
        var leftOut = LeftOut.sentence(saved.warnings(), messages);
        if (leftOut == null) {
            flash.ok(done);
        } else {
            flash.warn(done + " " + leftOut);
        }
    }

    private UUID section() {
        return Ids.parse(ResourceKind.SECTION, id);
    }
}
