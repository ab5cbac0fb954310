package io.masthead.web.section;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.check.TextWaivers;
import io.masthead.domain.check.TextWaivers.FindingId;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.web.check.CheckLine;
import io.masthead.web.check.CheckMessages;
import io.masthead.web.check.CheckReader;
import io.masthead.web.check.ChecksPane;
import io.masthead.web.error.ErrorFragment;
import io.masthead.web.form.FormResult.Accepted;
import io.masthead.web.form.FormResult.Rejected;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What checks find in a text: in the stored one, to read; in what is typed, beside the editor; and letting it stand. */
@Path("/sections/{id}/checks")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed({EDITOR, PUBLISHER})
public class CheckPages {

    @Inject
    TextWaivers waivers;

    @Inject
    EditPageReader reader;

    @Inject
    TypedChecks typed;

    @Inject
    CheckReader checks;

    @Inject
    Forms forms;

    @Inject
    ReasonSentences sentences;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Localizer localizer;

    @Inject
    Dates dates;

    @Inject
    Caller caller;

    @Inject
    Flash flash;

    @PathParam("id")
    String id;

    @HeaderParam("HX-Request")
    @Nullable
    String htmx;

    /** Which finding is let stand, and why; with the text where that is typed and not stored. */
    public record WaiverFields(
            @RestForm @Nullable String rule,
            @RestForm @Nullable String block,
            @RestForm @Nullable String quote,
            @RestForm @Nullable String reason) {

        FormState state() {
            var form = CheckLine.form(rule, block, quote);
            return FormState.submitted(form, Map.of("reason", Objects.requireNonNullElse(reason, "")));
        }
    }

    /** What is found in the newest text, for whoever reads it. */
    @GET
    @ReadOnly
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public TemplateInstance read() {
        var section = Section.withId(section());
        return new ChecksPage(
                SectionHeader.of(section, dates.in(section.issue().publication().timeZone())),
                checks.read(section, section.head().readablePart()),
                section.allows(SectionMove.SAVE, caller.actor()));
    }

    @POST
    public Response check(@BeanParam EditPages.Fields fields) {
        var state = FormState.submitted("checks", Map.of());
        return switch (forms.attempt(state, () -> checked(fields))) {
            case Accepted<ChecksPane>(var pane) -> Response.ok(pane).build();
            case Rejected<ChecksPane> rejected -> rejected.show(new ErrorFragment(sentences.of(rejected), false));
        };
    }

    private ChecksPane checked(EditPages.Fields fields) {
        rateLimiter.take(RateLimitedWork.CHECK, caller.actor());
        return pane(fields);
    }

    @POST
    @Path("waive")
    public Response waive(@BeanParam WaiverFields waiver, @BeanParam EditPages.Fields fields) {
        var meant = new FindingId(waiver.rule(), waiver.block(), waiver.quote());
        return answered(waiver.state(), fields, messages().was_waived(), () -> {
            var text = fields.body() == null ? null : typed.typed(section(), fields.text());
            waivers.waive(section(), meant, text, waiver.reason(), caller.actor());
        });
    }

    @POST
    @Path("{waiver}/take-back")
    public Response takeBack(@RestPath String waiver, @BeanParam EditPages.Fields fields) {
        var state = FormState.submitted("take-back", Map.of());
        return answered(state, fields, messages().was_taken_back(), () -> {
            waivers.takeBack(section(), Ids.parse(ResourceKind.WAIVER, waiver), caller.actor());
        });
    }

    /** A script gets the pane again, a form the page. */
    private Response answered(FormState state, EditPages.Fields fields, String done, Runnable action) {
        var result = forms.attempt(state, () -> {
            action.run();
            return done;
        });
        return switch (result) {
            case Accepted<String>(var said)
            when htmx == null -> {
                flash.ok(said);
                yield Response.seeOther(URI.create("/sections/" + id + "/edit")).build();
            }
            case Accepted<String> accepted -> Response.ok(pane(fields)).build();
            case Rejected<String> rejected -> {
                checks.refused(rejected.state());
                yield rejected.show(
                        htmx == null ? reader.attempted(section(), caller.actor(), rejected) : pane(fields));
            }
        };
    }

    private ChecksPane pane(EditPages.Fields fields) {
        return new ChecksPane(typed.of(section(), fields.body() == null ? null : fields.text()));
    }

    private CheckMessages messages() {
        return localizer.messages(CheckMessages.class);
    }

    private UUID section() {
        return Ids.parse(ResourceKind.SECTION, id);
    }
}
