package io.masthead.web.issue;

import static io.masthead.api.staff.Roles.PUBLISHER;

import io.masthead.api.paging.Ids;
import io.masthead.api.staff.Caller;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueFilter;
import io.masthead.domain.issue.Issues;
import io.masthead.domain.issue.Issues.Change;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.RunningOrder;
import io.masthead.domain.section.SectionCounts;
import io.masthead.web.form.FormState;
import io.masthead.web.form.Forms;
import io.masthead.web.issue.NewIssuePage.Choice;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Flash;
import io.masthead.web.layout.Localizer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Planning an issue: an empty one, or one with the structure of another. */
@Path("/issues/new")
@Produces("text/html; charset=utf-8")
@RolesAllowed(PUBLISHER)
public class NewIssuePages {

    private static final int MOST_SOURCES = 24;

    @Inject
    Issues issues;

    @Inject
    RunningOrder runningOrder;

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

    @GET
    @ReadOnly
    public NewIssuePage ask(@RestQuery @DefaultValue("") String from) {
        return page(from, FormState.NONE);
    }

    @POST
    public Response plan(
            @RestForm @DefaultValue("") String publication,
            @RestForm @DefaultValue("") String period,
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String from) {
        var typed = Map.of("publication", publication, "period", period, "title", title, "from", from);
        return forms.submitOnLastingPage(
                FormState.submitted("plan", typed),
                () -> from.isEmpty() ? planned(publication, period, title) : copied(from, period, title),
                formState -> QuarkusTransaction.joiningExisting().call(() -> page(from, formState)));
    }

    private String planned(String publication, String period, String title) {
        var issue = issues.plan(publication, period, title, caller.actor());
        flash.ok(words().planned(dates.month(issue.period())));
        return IssueUrls.of(publication, issue.period().toString());
    }

    /** Structure and title in one transaction: where one is refused, nothing was planned. */
    private String copied(String from, String period, String title) {
        UUID source = Ids.parse(ResourceKind.ISSUE, from);
        return QuarkusTransaction.requiringNew().call(() -> {
            var issue = runningOrder.copy(source, period, caller.actor());
            if (!title.isBlank()) {
                issues.change(issue.id(), null, new Change(title, null), caller.actor());
            }
            var original = Issue.withId(source);
            flash.ok(words().cloned(dates.month(issue.period()), dates.month(original.period())));
            return IssueUrls.of(issue);
        });
    }

    private NewIssuePage page(String from, FormState formState) {
        var newest = IssueFilter.ALL.after(null, MOST_SOURCES);
        var chosen = formState.value("plan", "publication", "");
        var publications = Publication.all().stream()
                .map(it -> new Choice(it.slug(), it.title(), it.slug().equals(chosen)))
                .toList();
        return new NewIssuePage(publications, sources(newest, from), suggested(newest), formState);
    }

    private List<Choice> sources(List<Issue> newest, String from) {
        var counts = SectionCounts.of(newest);
        return newest.stream()
                .filter(issue -> sections(counts, issue) > 0)
                .map(issue -> new Choice(
                        issue.id().toString(),
                        words().as_in(
                                        issue.publication().title() + ", " + dates.month(issue.period()),
                                        sections(counts, issue)),
                        issue.id().toString().equals(from)))
                .toList();
    }

    private static int sections(Map<UUID, SectionCounts> counts, Issue issue) {
        return Objects.requireNonNull(counts.get(issue.id())).sections();
    }

    /** The month after the newest issue, or this one where there is none. */
    private static String suggested(List<Issue> newest) {
        return newest.isEmpty()
                ? YearMonth.now(ZoneOffset.UTC).toString()
                : newest.getFirst().period().plusMonths(1).toString();
    }

    private IssueMessages words() {
        return localizer.messages(IssueMessages.class);
    }
}
