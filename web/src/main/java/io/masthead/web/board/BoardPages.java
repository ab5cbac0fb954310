package io.masthead.web.board;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.staff.Caller;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.section.RunningOrder;
import io.masthead.web.form.FormState;
import io.masthead.web.issue.BoardFormHandler;
import io.masthead.web.issue.IssueUrls;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The board of an issue, and new sections in it. */
@Path("/issues/{publication}/{period}")
@Produces("text/html; charset=utf-8")
@RequestScoped
public class BoardPages {

    @Inject
    BoardReader reader;

    @Inject
    RunningOrder runningOrder;

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

    /** The whole board, or the parts of it that change when a job ends. */
    @GET
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public TemplateInstance board(@RestQuery @Nullable String job, @RestHeader("HX-Request") @Nullable String htmx) {
        var view = reader.view(publication, period, job, caller.actor(), FormState.NONE);
        return htmx == null ? new BoardPage(view) : new BoardPage$parts(view);
    }

    @POST
    @Path("sections")
    @RolesAllowed({EDITOR, PUBLISHER})
    public Response add(@RestForm @DefaultValue("") String title) {
        return forms.submit(publication, period, FormState.submitted("add", Map.of("title", title)), () -> {
            var issue = Issue.at(publication, period).id();
            var section = runningOrder.add(issue, title, caller.actor());
            flash.ok(localizer.messages(BoardMessages.class).added(section.title()));
            return IssueUrls.of(publication, period);
        });
    }
}
