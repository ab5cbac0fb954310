package io.masthead.web.word;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.staff.Caller;
import io.masthead.api.word.WordResponse;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.staff.RateLimitedWork;
import io.masthead.domain.staff.RateLimiter;
import io.masthead.domain.word.WordExports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** A whole issue, to be downloaded as a Word file. */
@Path("/issues/{publication}/{period}/docx")
public class IssueFilePages {

    @Inject
    WordExports exports;

    @Inject
    RateLimiter rateLimiter;

    @Inject
    Caller caller;

    @GET
    @ReadOnly
    @Produces({WordResponse.TYPE, "text/html; charset=utf-8"})
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Response file(@RestPath String publication, @RestPath String period) {
        rateLimiter.take(RateLimitedWork.EXPORT, caller.actor());
        return WordResponse.of(exports.issue(Issue.at(publication, period).id()));
    }
}
