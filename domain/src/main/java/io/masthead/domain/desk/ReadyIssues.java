package io.masthead.domain.desk;

import static java.util.stream.Collectors.groupingBy;

import io.masthead.domain.desk.DeskItem.Kind;
import io.masthead.domain.edition.Edition;
import io.masthead.domain.edition.Readiness;
import io.masthead.domain.preflight.PreflightReport;
import io.masthead.domain.section.Section;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Issues whose sections are all approved, that differ from their last edition, and whose pages are not known to be bad. */
final class ReadyIssues {

    private static final int MOST = 50;

    /** The sections of such issues with what approved them, and the newest edition of each issue. */
    private static final String APPROVED = """
            select s, e from Section s join fetch s.issue i join fetch i.publication
            left join fetch s.review.approvedIn left join Edition e on e.issue = i and e.number = i.editions
            where s.dropped = false and i.id in (
            select j.id from Issue j where j.state = io.masthead.domain.issue.IssueState.IN_PRODUCTION
            and j.publishJob is null
            and exists (select 1 from Section t where t.issue = j and t.dropped = false)
            and not exists (select 1 from Section t where t.issue = j and t.dropped = false
            and t.state <> io.masthead.domain.section.SectionState.APPROVED)
            order by j.period, j.id fetch first %d rows only)
            order by i.period, i.id, s.place""".formatted(MOST);

    private ReadyIssues() {}

    static List<DeskItem> items() {
        var rows = Section.getEntityManager().createQuery(APPROVED, Tuple.class).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Section>> sections = rows.stream()
                .map(ReadyIssues::section)
                .collect(groupingBy(it -> it.issue().id()));
        var latest = new HashMap<UUID, Edition>();
        rows.stream()
                .flatMap(row -> Stream.ofNullable(row.get(1, Edition.class)))
                .forEach(edition -> latest.put(edition.issue().id(), edition));
        var issues = rows.stream().map(row -> section(row).issue()).distinct().toList();
        var reports = PreflightReport.of(issues, sections);
        return issues.stream()
                .filter(issue -> Readiness.asFarAsKnown(
                                issue,
                                sections.getOrDefault(issue.id(), List.of()),
                                latest.get(issue.id()),
                                lookedAt(reports.get(issue.id())))
                        .ready())
                .map(issue -> new DeskItem(Kind.PUBLISH, issue, null, null, List.of()))
                .toList();
    }

    private static Section section(Tuple row) {
        return row.get(0, Section.class);
    }

    /** A check that went wrong says nothing of the pages. */
    private static @Nullable PreflightReport lookedAt(@Nullable PreflightReport report) {
        return report == null || report.failed() ? null : report;
    }
}
