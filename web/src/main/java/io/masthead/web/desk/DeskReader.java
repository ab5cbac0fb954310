package io.masthead.web.desk;

import io.masthead.domain.desk.Desk;
import io.masthead.domain.desk.DeskItem;
import io.masthead.domain.issue.IssueFilter;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.section.SectionCounts;
import io.masthead.domain.staff.Actor;
import io.masthead.web.desk.DeskPage.Group;
import io.masthead.web.desk.DeskPage.Line;
import io.masthead.web.desk.DeskPage.Running;
import io.masthead.web.issue.IssueUrls;
import io.masthead.web.issue.StateCounts;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Deadlines;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts a desk in order: the most urgent first, and beside it the issues in production. */
@RequestScoped
class DeskReader {

    private static final int MAX_ISSUES = 6;
    private static final IssueFilter IN_PRODUCTION = new IssueFilter(null, IssueState.IN_PRODUCTION, null);

    @Inject
    Desk desk;

    @Inject
    DeskLines lines;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    DeskPage page(Actor actor, ZoneId zone) {
        var waiting = desk.of(actor);
        var groups = groups(waiting.items());
        long late = groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(Line::late)
                .count();
        return new DeskPage(
                deadlines.today(zone), waiting.items().size(), (int) waiting.total(), (int) late, groups, running());
    }

    private List<Group> groups(List<DeskItem> items) {
        var byTime = items.stream()
                .collect(Collectors.groupingBy(
                        DeskReader::when,
                        () -> new EnumMap<>(DueGroup.class),
                        Collectors.mapping(lines::of, Collectors.toList())));
        return byTime.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static DueGroup when(DeskItem item) {
        return DueGroup.of(item.due(), LocalDate.now(item.issue().publication().timeZone()));
    }

    private List<Running> running() {
        var issues = IN_PRODUCTION.after(null, MAX_ISSUES);
        var counts = SectionCounts.of(issues);
        return issues.stream()
                .map(issue -> new Running(
                        IssueUrls.of(issue),
                        dates.month(issue.period()),
                        issue.title(),
                        StateCounts.of(Objects.requireNonNull(counts.get(issue.id())))))
                .toList();
    }
}
