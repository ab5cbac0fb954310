package io.masthead.web.board;

import io.masthead.api.paging.Ids;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.Editions;
import io.masthead.domain.edition.Readiness;
import io.masthead.domain.event.Subject;
import io.masthead.domain.intake.IntakeReport;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.job.Job;
import io.masthead.domain.preflight.PreflightReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Resource;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.staff.Actor;
import io.masthead.web.board.BoardPage.Column;
import io.masthead.web.board.BoardPage.EditionLine;
import io.masthead.web.board.BoardPage.Obstacle;
import io.masthead.web.board.BoardPage.ReportLink;
import io.masthead.web.board.BoardPage.Summary;
import io.masthead.web.form.FormState;
import io.masthead.web.intake.ImportReports;
import io.masthead.web.issue.IssueUrls;
import io.masthead.web.issue.PageHeader;
import io.masthead.web.issue.SectionCard;
import io.masthead.web.issue.SectionCards;
import io.masthead.web.job.JobLine;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Deadline;
import io.masthead.web.layout.Localizer;
import io.masthead.web.preflight.FindingLines;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an issue for its board. */
@RequestScoped
public class BoardReader {

    @Inject
    SectionCards cards;

    @Inject
    Dates dates;

    @Inject
    Localizer localizer;

    @Transactional
    public BoardPage page(String publication, String period, @Nullable String job, Actor actor, FormState formState) {
        var issue = Issue.at(publication, period);
        var sections = Section.of(issue);
        var editions = Edition.of(issue);
        var readiness = Readiness.withPages(issue, sections, editions.isEmpty() ? null : editions.getFirst());
        return new BoardPage(
                PageHeader.of(issue, dates),
                Offers.of(issue, readiness, !sections.isEmpty(), actor),
                summary(sections),
                obstacles(readiness, sections),
                FindingLines.of(issue, sections, localizer),
                columns(sections),
                job(issue, job),
                editions.isEmpty() ? null : line(editions.getFirst()),
                editions.stream().map(this::line).toList(),
                IntakeReport.of(issue).stream().map(this::link).toList(),
                formState);
    }

    private Summary summary(List<Section> sections) {
        int words = sections.stream().mapToInt(Section::words).sum();
        int target = sections.stream()
                .map(section -> section.assignment().targetWords())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        var due = sections.stream()
                .filter(section -> cards.due(section) != null)
                .sorted(Comparator.comparing(section -> deadline(section).iso()))
                .toList();
        var next = due.isEmpty() ? null : due.getFirst();
        return new Summary(
                localizer.number(words),
                target == 0 ? null : localizer.number(target),
                (int) sections.stream()
                        .filter(section -> section.state() == SectionState.APPROVED)
                        .count(),
                sections.size(),
                (int) due.stream().filter(section -> deadline(section).late()).count(),
                next == null ? null : deadline(next),
                next == null ? null : next.title());
    }

    private Deadline deadline(Section section) {
        return Objects.requireNonNull(cards.due(section));
    }

    private List<Obstacle> obstacles(Readiness readiness, List<Section> sections) {
        Map<UUID, Section> byId = sections.stream().collect(Collectors.toMap(Section::id, Function.identity()));
        return readiness.reasons().stream()
                .filter(reason -> reason.code() != PreflightReason.PAGES_UNCHECKED)
                .map(reason -> obstacle(reason, byId))
                .toList();
    }

    private Obstacle obstacle(Reason reason, Map<UUID, Section> sections) {
        var sentence = reason.sentence(localizer.locale());
        var section = reason.section() == null ? null : sections.get(reason.section());
        return section == null
                ? new Obstacle(sentence, null, null)
                : new Obstacle(
                        sentence, "/sections/" + section.id(), section.state().name());
    }

    private List<Column> columns(List<Section> sections) {
        Map<SectionState, List<SectionCard>> byState = sections.stream()
                .collect(Collectors.groupingBy(Section::state, Collectors.mapping(cards::of, Collectors.toList())));
        return Arrays.stream(SectionState.values())
                .map(state -> new Column(state, byState.getOrDefault(state, List.of())))
                .toList();
    }

    /** The job that was asked for, or the one that is publishing, or the publication that failed last. */
    private @Nullable JobLine job(Issue issue, @Nullable String asked) {
        if (asked != null) {
            var job = Job.withId(Ids.parse(Resource.JOB, asked));
            if (Editions.issueOf(job).equals(issue.id())) {
                return JobLine.of(job, issue, localizer.locale());
            }
        }
        if (issue.publishJob() != null) {
            return JobLine.of(Job.withId(issue.publishJob()), issue, localizer.locale());
        }
        return issue.state() == IssueState.IN_PRODUCTION
                ? Job.latest(Editions.PUBLISH, Subject.issue(issue.id()))
                        .filter(job -> job.status() == Job.Status.FAILED)
                        .map(job -> JobLine.of(job, issue, localizer.locale()))
                        .orElse(null)
                : null;
    }

    private ReportLink link(IntakeReport report) {
        var section = report.section();
        var zone = report.issue().publication().timeZone();
        return new ReportLink(
                ImportReports.of(report),
                section == null ? null : section.title(),
                report.readBy(),
                dates.day(report.readAt(), zone).text());
    }

    private EditionLine line(Edition edition) {
        return new EditionLine(
                edition.number(),
                edition.pages(),
                edition.publishedByName(),
                dates.day(edition.publishedAt(), edition.issue().publication().timeZone())
                        .text(),
                edition.retraction(),
                IssueUrls.of(edition.issue()).replaceFirst("/issues/", "/archive/") + "?edition=" + edition.number());
    }
}
