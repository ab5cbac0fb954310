package io.masthead.web.board;

import io.masthead.api.paging.Ids;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.Editions;
import io.masthead.domain.edition.Readiness;
import io.masthead.domain.event.Subject;
import io.masthead.domain.intake.IntakeReport;
import io.masthead.domain.intake.ReportedFile;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.issue.Period;
import io.masthead.domain.job.Job;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.preflight.Preflight;
import io.masthead.domain.preflight.PreflightReason;
import io.masthead.domain.preflight.PreflightResult;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.BoardSections;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.staff.Actor;
import io.masthead.web.board.BoardView.Column;
import io.masthead.web.board.BoardView.EditionLine;
import io.masthead.web.board.BoardView.Obstacle;
import io.masthead.web.board.BoardView.ReportLink;
import io.masthead.web.form.FormState;
import io.masthead.web.intake.ImportReports;
import io.masthead.web.issue.IssueUrls;
import io.masthead.web.issue.PageHeader;
import io.masthead.web.issue.SectionCard;
import io.masthead.web.issue.SectionCards;
import io.masthead.web.job.JobLine;
import io.masthead.web.job.JobLines;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Localizer;
import io.masthead.web.preflight.FindingLines;
import io.masthead.web.preflight.FindingMessages;
import io.masthead.web.preflight.PreflightStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an issue for its board. */
@RequestScoped
class BoardReader {

    @Inject
    IssueSummaryReader summaries;

    @Inject
    SectionCards cards;

    @Inject
    Dates dates;

    @Inject
    Localizer localizer;

    @Inject
    JobLines jobLines;

    @ReadOnly
    BoardView view(String publication, String period, @Nullable String job, Actor actor, FormState formState) {
        var sections = sections(publication, period);
        var issue = sections.isEmpty()
                ? Issue.at(publication, period)
                : sections.getFirst().issue();
        var editions = Edition.of(issue);
        // before the report: a check that ends in between has its report
        var jobs = Job.current(Subject.issue(issue.id()), Preflight.JOB, Editions.PUBLISH);
        var pages = PreflightResult.of(issue, sections);
        var last = editions.isEmpty() ? null : editions.getFirst();
        var readiness = Readiness.withPages(issue, sections, last, pages);
        var offered = IssueMoveForms.offered(issue, actor);
        var words = localizer.messages(BoardMessages.class);
        return new BoardView(
                PageHeader.of(issue, dates),
                offered,
                IssueMoveForms.atTheHead(issue, offered, readiness, !sections.isEmpty(), words),
                issue.editions() + 1,
                summaries.of(sections),
                obstacles(readiness, sections),
                PreflightStatus.of(underWay(jobs), pages.report()),
                FindingLines.of(pages.findings(), localizer.messages(FindingMessages.class)),
                columns(sections),
                job(issue, jobs, job),
                editions.stream().map(this::line).toList(),
                IntakeReport.of(issue).stream()
                        .map(it -> link(it, issue.publication().timeZone()))
                        .toList(),
                formState);
    }

    /** None where that is no month: then there is no such issue either. */
    private static List<Section> sections(String publication, String period) {
        var month = Period.read(period, new ArrayList<>());
        return month == null ? List.of() : BoardSections.at(publication, month);
    }

    private static Optional<Job> underWay(List<Job> jobs) {
        return jobs.stream()
                .filter(job -> Preflight.JOB.isOf(job) && !job.hasEnded())
                .findFirst();
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
    private @Nullable JobLine job(Issue issue, List<Job> jobs, @Nullable String asked) {
        var watched = asked == null ? Optional.<Job>empty() : Job.ifKept(Ids.parse(ResourceKind.JOB, asked));
        if (watched.isPresent() && isShown(watched.get(), issue)) {
            return jobLines.of(watched.get());
        }
        if (issue.publishJob() != null) {
            return jobLines.of(Job.withId(issue.publishJob()));
        }
        return issue.state() == IssueState.IN_PRODUCTION
                ? jobs.stream()
                        .filter(Editions.PUBLISH::isOf)
                        .findFirst()
                        .filter(job -> job.status() == Job.Status.FAILED)
                        .map(jobLines::of)
                        .orElse(null)
                : null;
    }

    private boolean isShown(Job job, Issue issue) {
        return jobLines.hasPanel(job) && Editions.issueOf(job).equals(issue.id());
    }

    private ReportLink link(ReportedFile file, ZoneId zone) {
        var messages = localizer.messages(BoardMessages.class);
        var day = dates.day(file.readAt(), zone).text();
        var title = file.section();
        if (title == null) {
            return link(file, messages.report_issue(), messages.read_by(file.readBy(), day));
        }
        return file.returned()
                ? link(file, messages.report_returned(title), messages.handed_in_by(file.readBy(), day))
                : link(file, messages.report_section(title), messages.read_by(file.readBy(), day));
    }

    private static ReportLink link(ReportedFile file, String words, String readBy) {
        return new ReportLink(ImportReports.of(file.report()), words, readBy);
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
