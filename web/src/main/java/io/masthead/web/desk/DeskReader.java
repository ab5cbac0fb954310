package io.masthead.web.desk;

import io.masthead.domain.desk.Desk;
import io.masthead.domain.desk.Desk.Waiting;
import io.masthead.domain.desk.DeskItem;
import io.masthead.domain.desk.DeskPosition;
import io.masthead.domain.desk.RunningIssue;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.publication.Publication;
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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a desk in order: the most urgent first, and beside it the issues in production. */
@RequestScoped
class DeskReader {

    private static final int MAX_ISSUES = 6;
    private static final int A_PAGE = 50;

    @Inject
    Desk desk;

    @Inject
    DeskLines lines;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    /**
     * A page of the desk; empty while there is no publication.
     *
     * @param position where it begins; null for the beginning
     */
    Optional<DeskPage> page(Actor actor, @Nullable DeskPosition position) {
        var waiting = desk.of(actor, position, A_PAGE);
        var running = RunningIssue.newest(MAX_ISSUES);
        return publication(waiting.items(), running)
                .map(publication -> page(publication.timeZone(), waiting, running, position != null));
    }

    private DeskPage page(ZoneId zone, Waiting waiting, List<RunningIssue> running, boolean begun) {
        var groups = groups(waiting.items());
        long late = groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(Line::late)
                .count();
        var next = waiting.next();
        return new DeskPage(
                deadlines.today(zone),
                waiting.items().size(),
                (int) waiting.total(),
                (int) late,
                groups,
                running.stream().map(this::running).toList(),
                begun,
                next == null ? null : "/?cursor=" + next.text());
    }

    /** One whose day it is: of those that are shown, and only where nothing is, any. */
    private static Optional<Publication> publication(List<DeskItem> items, List<RunningIssue> running) {
        return Stream.concat(
                        running.stream().map(RunningIssue::issue),
                        items.stream().map(DeskItem::issue))
                .map(Issue::publication)
                .findFirst()
                .or(() -> Publication.all().stream().findFirst());
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

    private Running running(RunningIssue running) {
        var issue = running.issue();
        return new Running(
                IssueUrls.of(issue), dates.month(issue.period()), issue.title(), StateCounts.of(running.counts()));
    }
}
