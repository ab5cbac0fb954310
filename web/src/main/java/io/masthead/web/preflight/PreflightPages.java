package io.masthead.web.preflight;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.staff.Caller;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.preflight.Preflight;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.web.form.FormState;
import io.masthead.web.issue.BoardFormHandler;
import io.masthead.web.issue.IssueUrls;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Has the pages of an issue checked, where nobody has seen them as they are now; its board tells when that has ended. */
@Path("/issues/{publication}/{period}/check")
@Produces("text/html; charset=utf-8")
@RequestScoped
public class PreflightPages {

    @Inject
    Preflight preflight;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    BoardFormHandler forms;

    @Inject
    Caller caller;

    @PathParam("publication")
    String publication;

    @PathParam("period")
    String period;

    @POST
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Response check() {
        return forms.submit(publication, period, FormState.submitted("check", Map.of()), () -> {
            rateLimiter.take(RateLimitedWork.PROOF, caller.actor());
            preflight.check(Issue.at(publication, period).id(), caller.actor());
            return IssueUrls.of(publication, period);
        });
    }
}
