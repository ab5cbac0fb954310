package io.masthead.web.preflight;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.preflight.PreflightReport;
import io.masthead.domain.preflight.PreflightWait;
import io.masthead.domain.section.Section;
import io.masthead.web.issue.IssueUrls;
import io.masthead.web.job.JobPages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Whether an issue's pages are checked, for the board that waits for it; whoever comes without a script is led there. */
@Path("/issues/{publication}/{period}/check")
@Produces("text/html; charset=utf-8")
@RequestScoped
public class CheckPages {

    @Inject
    PreflightWait wait;

    @PathParam("publication")
    String publication;

    @PathParam("period")
    String period;

    @GET
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Response check(@RestHeader("HX-Request") @Nullable String htmx) {
        var board = IssueUrls.of(publication, period);
        if (htmx == null) {
            return Response.seeOther(URI.create(board)).build();
        }
        wait.underWay(issue());
        boolean known = known();
        var answer = Response.ok(new CheckPanel(board, known)).header("Cache-Control", "no-store");
        // what was found is all over the board
        if (known) {
            answer.header("HX-Trigger-After-Swap", JobPages.CHANGED);
        }
        return answer.build();
    }

    @Transactional
    UUID issue() {
        return Issue.at(publication, period).id();
    }

    @Transactional
    boolean known() {
        var issue = Issue.at(publication, period);
        return PreflightReport.of(issue, Section.of(issue)).isPresent();
    }
}
