package io.masthead.web.issue;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.paging.Ids;
import io.masthead.domain.job.Job;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A job for the page that watches it; whoever comes without a script is led to its board. */
@Path("/jobs/{id}")
@Produces("text/html; charset=utf-8")
public class JobPages {

    /** What the script hears that loads a board anew, unless somebody is writing on it. */
    static final String CHANGED = "board-changed";

    @GET
    @Transactional
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public Response watch(@RestPath String id, @RestHeader("HX-Request") @Nullable String htmx) {
        var line = JobLine.of(Job.withId(Ids.parse("job", id)));
        if (htmx == null) {
            return Response.seeOther(URI.create(line.again())).build();
        }
        var answer = Response.ok(new JobPanel(line)).header("Cache-Control", "no-store");
        // what a publication changes is the whole board
        if (!line.underWay() && !line.proof()) {
            answer.header("HX-Trigger-After-Swap", CHANGED);
        }
        return answer.build();
    }
}
