package io.masthead.web.edition;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.staff.Caller;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.Editions;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.job.Job;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.web.form.FormState;
import io.masthead.web.issue.BoardFormHandler;
import io.masthead.web.issue.IssueUrls;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Proofs, publication, corrections and retractions of an issue, from its board. */
@Path("/issues/{publication}/{period}")
@Produces("text/html; charset=utf-8")
@RequestScoped
public class PublishPages {

    @Inject
    Editions editions;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    BoardFormHandler forms;

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

    @POST
    @Path("proofs")
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Response proof() {
        return submitted("proof", Map.of(), () -> {
            rateLimiter.take(RateLimitedWork.PROOF, caller.actor());
            return watching(editions.proof(issue(), caller.actor()));
        });
    }

    @POST
    @Path("publish")
    @RolesAllowed(PUBLISHER)
    public Response publish() {
        return submitted("publish", Map.of(), () -> watching(editions.publish(issue(), caller.actor())));
    }

    @POST
    @Path("correct")
    @RolesAllowed(PUBLISHER)
    public Response correct(@RestForm @DefaultValue("") String reason) {
        return submitted("correct", Map.of("reason", reason), () -> {
            editions.correct(issue(), reason, caller.actor());
            return board(words().correction_started());
        });
    }

    @POST
    @Path("abandon")
    @RolesAllowed(PUBLISHER)
    public Response abandon(@RestForm @DefaultValue("") String reason) {
        return submitted("abandon", Map.of("reason", reason), () -> {
            editions.abandon(issue(), reason, caller.actor());
            return board(words().abandoned());
        });
    }

    @POST
    @Path("editions/{number}/retract")
    @RolesAllowed(PUBLISHER)
    public Response retract(@RestPath int number, @RestForm @DefaultValue("") String reason) {
        return submitted("retract-" + number, Map.of("reason", reason), () -> {
            editions.retract(edition(number), reason, caller.actor());
            return board(words().retraction_done(number));
        });
    }

    private Response submitted(String form, Map<String, String> typed, Supplier<String> action) {
        return forms.submit(publication, period, FormState.submitted(form, typed), action);
    }

    private String watching(Job job) {
        return IssueUrls.of(publication, period) + "?job=" + job.id();
    }

    private String board(String done) {
        flash.ok(done);
        return IssueUrls.of(publication, period);
    }

    private UUID issue() {
        return Issue.at(publication, period).id();
    }

    private UUID edition(int number) {
        return Edition.of(publication, Issue.at(publication, period).period(), number)
                .id();
    }

    private EditionMessages words() {
        return localizer.messages(EditionMessages.class);
    }
}
