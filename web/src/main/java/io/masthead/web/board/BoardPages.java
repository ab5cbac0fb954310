package io.masthead.web.board;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.staff.Caller;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.Editions;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.preflight.PreflightWait;
import io.masthead.domain.section.RunningOrder;
import io.masthead.domain.staff.CostlyWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.issue.IssueUrls;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The board of an issue, and what is done there: sections, proofs, publication, corrections, retractions. */
@Path("/issues/{publication}/{period}")
@Produces("text/html; charset=utf-8")
@RequestScoped
public class BoardPages {

    @Inject
    BoardReader reader;

    @Inject
    RunningOrder runningOrder;

    @Inject
    Editions editions;

    @Inject
    PreflightWait wait;

    @Inject
    RateLimiter rateLimiter;

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

    @GET
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public BoardPage board(@RestQuery @Nullable String job) {
        var page = reader.page(publication, period, job, caller.actor(), FormState.NONE);
        if (!page.findings().pending()) {
            return page;
        }
        wait.underWay(issue());
        return reader.page(publication, period, job, caller.actor(), FormState.NONE);
    }

    @POST
    @Path("sections")
    @RolesAllowed({EDITOR, PUBLISHER})
    public Response add(@RestForm @Nullable String title) {
        var given = Objects.requireNonNullElse(title, "");
        return answered("add", Map.of("title", given), () -> {
            var section = runningOrder.add(issue(), given, caller.actor());
            flash.ok(words().added(section.title()));
            return board();
        });
    }

    @POST
    @Path("proofs")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Response proof() {
        return answered("proof", Map.of(), () -> {
            rateLimiter.take(CostlyWork.PROOF, caller.actor());
            return board() + "?job=" + editions.proof(issue(), caller.actor()).id();
        });
    }

    @POST
    @Path("publish")
    @RolesAllowed(PUBLISHER)
    public Response publish() {
        return answered(
                "publish",
                Map.of(),
                () -> board() + "?job="
                        + editions.publish(issue(), caller.actor()).id());
    }

    @POST
    @Path("correct")
    @RolesAllowed(PUBLISHER)
    public Response correct(@RestForm @Nullable String reason) {
        return answered("correct", reason(reason), () -> {
            editions.correct(issue(), reason, caller.actor());
            flash.ok(words().corrected());
            return board();
        });
    }

    @POST
    @Path("abandon")
    @RolesAllowed(PUBLISHER)
    public Response abandon(@RestForm @Nullable String reason) {
        return answered("abandon", reason(reason), () -> {
            editions.abandon(issue(), reason, caller.actor());
            flash.ok(words().abandoned());
            return board();
        });
    }

    @POST
    @Path("editions/{number}/retract")
    @RolesAllowed(PUBLISHER)
    public Response retract(@RestPath int number, @RestForm @Nullable String reason) {
        return answered("retract-" + number, reason(reason), () -> {
            editions.retract(edition(number), reason, caller.actor());
            flash.ok(words().retraction_done(number));
            return board();
        });
    }

    private Response answered(String form, Map<String, String> typed, Supplier<String> act) {
        var actor = caller.actor();
        return forms.submit(
                FormState.submitted(form, typed),
                act,
                formState -> reader.page(publication, period, null, actor, formState));
    }

    private static Map<String, String> reason(@Nullable String reason) {
        return Map.of("reason", Objects.requireNonNullElse(reason, ""));
    }

    private UUID issue() {
        return Issue.at(publication, period).id();
    }

    private UUID edition(int number) {
        return Edition.of(publication, Issue.at(publication, period).period(), number)
                .id();
    }

    private String board() {
        return IssueUrls.of(publication, period);
    }

    private BoardMessages words() {
        return localizer.messages(BoardMessages.class);
    }
}
