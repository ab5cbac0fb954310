package io.masthead.web.issue;

import static io.masthead.api.staff.Roles.AUDITOR;
import static io.masthead.api.staff.Roles.EDITOR;
import static io.masthead.api.staff.Roles.PUBLISHER;
import static io.masthead.api.staff.Roles.REVIEWER;

import io.masthead.api.staff.Caller;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueFilter;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.section.SectionCounts;
import io.masthead.web.issue.IssuesPage.Row;
import io.masthead.web.issue.IssuesPage.Tab;
import io.masthead.web.layout.Dates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of issues, the newest month first. */
@Path("/issues")
@Produces("text/html; charset=utf-8")
public class IssuesPages {

    private static final int A_PAGE = 20;
    private static final List<IssueState> SHOWN = List.of(IssueState.IN_PRODUCTION, IssueState.PUBLISHED);

    @Inject
    Caller caller;

    @Inject
    Dates dates;

    @GET
    @ReadOnly
    @RolesAllowed({EDITOR, REVIEWER, PUBLISHER, AUDITOR})
    public IssuesPage list(
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String before) {
        var wanted =
                SHOWN.stream().filter(it -> it.name().equals(state)).findFirst().orElse(null);
        var shown = KeysetPage.of(new IssueFilter(null, wanted, q), cursor, before, A_PAGE);
        var chosen = wanted == null ? "" : wanted.name();
        var actor = caller.actor();
        return new IssuesPage(
                tabs(chosen, q),
                q,
                chosen,
                !q.isEmpty() || wanted != null,
                rows(shown.issues()),
                shown.newer() ? address(chosen, q, "before", shown.first()) : null,
                shown.older() ? address(chosen, q, "cursor", shown.last()) : null,
                actor.lacks(IssueMove.PLAN.roles()).isEmpty(),
                actor.lacks(IssueMove.IMPORT.roles()).isEmpty());
    }

    private static List<Tab> tabs(String chosen, String words) {
        var any = new Tab(null, address("", words), chosen.isEmpty());
        return Stream.concat(
                        Stream.of(any),
                        SHOWN.stream()
                                .map(state -> new Tab(
                                        state.name(), address(state.name(), words), chosen.equals(state.name()))))
                .toList();
    }

    private List<Row> rows(List<Issue> shown) {
        var counts = SectionCounts.of(shown);
        return shown.stream()
                .map(issue -> new Row(
                        IssueUrls.of(issue),
                        issue.publication().title(),
                        dates.month(issue.period()),
                        issue.title(),
                        issue.state().name(),
                        issue.editions(),
                        issue.editions() > 0 && issue.state() == IssueState.IN_PRODUCTION,
                        StateCounts.of(Objects.requireNonNull(counts.get(issue.id())))))
                .toList();
    }

    private static String address(String state, String words) {
        return address(state, words, "", "");
    }

    private static String address(String state, String words, String edge, String issue) {
        var address = UriBuilder.fromPath("/issues");
        if (!state.isEmpty()) {
            address.queryParam("state", state);
        }
        if (!words.isEmpty()) {
            address.queryParam("q", "{words}");
        }
        if (!issue.isEmpty()) {
            address.queryParam(edge, issue);
        }
        return words.isEmpty()
                ? address.build().toString()
                : address.build(words).toString();
    }
}
