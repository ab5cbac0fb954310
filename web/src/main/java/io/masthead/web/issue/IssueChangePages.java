package io.masthead.web.issue;

import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.staff.Caller;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.issue.Issues;
import io.masthead.domain.issue.Issues.Change;
import io.masthead.domain.issue.Period;
import io.masthead.domain.section.SectionCounts;
import io.masthead.web.form.FormNumber;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.form.RefusedForm;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Title and month of an issue, its clone, its end. */
@Path("/issues/{publication}/{period}")
@Produces("text/html; charset=utf-8")
@RequestScoped
@RolesAllowed(PUBLISHER)
public class IssueChangePages {

    @Inject
    Issues issues;

    @Inject
    Forms forms;

    @Inject
    Caller caller;

    @Inject
    Dates dates;

    @Inject
    Localizer localizer;

    @Inject
    Flash flash;

    @PathParam("publication")
    String publication;

    @PathParam("period")
    String period;

    @GET
    @Path("change")
    public IssueChangePage show() {
        return page(FormState.NONE);
    }

    @POST
    @Path("change")
    public Response change(
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String month,
            @RestForm @Nullable String version) {
        return forms.submit(
                FormState.submitted("change", Map.of("title", title, "period", month)),
                () -> {
                    var issue = issues.change(
                            issue(), FormNumber.version(version), new Change(title, month), caller.actor());
                    flash.ok(words().changed());
                    return IssueUrls.of(publication, issue.period().toString());
                },
                this::page);
    }

    @POST
    @Path("discard")
    public Response discard(@RestForm @DefaultValue("") String reason, @RestForm @Nullable String version) {
        return forms.submit(
                FormState.submitted("discard", Map.of("reason", reason)),
                () -> {
                    issues.discard(issue(), FormNumber.version(version), reason, caller.actor());
                    flash.ok(words().discarded(dates.month(Period.parse(period))));
                    return "/issues";
                },
                this::page);
    }

    private IssueChangePage page(FormState formState) {
        var actor = caller.actor();
        return QuarkusTransaction.requiringNew().call(() -> {
            var issue = Issue.at(publication, period);
            var progress =
                    Objects.requireNonNull(SectionCounts.of(List.of(issue)).get(issue.id()));
            var reasons = issue.refusals(IssueMove.ARRANGE, actor).stream()
                    .map(reason -> reason.sentence(localizer.locale()))
                    .toList();
            boolean discard = issue.allows(IssueMove.DISCARD, actor);
            return new IssueChangePage(
                    PageHeader.of(issue, dates),
                    reasons,
                    issue.allows(IssueMove.CLONE, actor) ? "/issues/new?from=" + issue.id() : null,
                    discard,
                    progress.sections(),
                    formState,
                    RefusedForm.of(formState, formState.at("discard") ? discard : reasons.isEmpty()));
        });
    }

    private UUID issue() {
        return Issue.at(publication, period).id();
    }

    private ChangeMessages words() {
        return localizer.messages(ChangeMessages.class);
    }
}
