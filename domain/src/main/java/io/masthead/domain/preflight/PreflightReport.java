package io.masthead.domain.preflight;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.section.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was found on the pages of an issue.
 *
 * @param findings what a careful typesetter would not print, waived or not
 * @param obstacle why there are no pages to print at all; null where there are
 */
public record PreflightReport(
        List<Finding> findings, @Nullable Reason obstacle) {

    /** Nothing is wrong. */
    public static final PreflightReport CLEAN = new PreflightReport(List.of(), null);

    /** The check itself went wrong, which says nothing of the pages. */
    public static final PreflightReport FAILED =
            new PreflightReport(List.of(), Reason.of(PreflightReason.CHECK_FAILED));

    /** The report on the issue as it stands now; empty while its pages are not checked. Typesets nothing. */
    public static Optional<PreflightReport> of(Issue issue, List<Section> sections) {
        return issue.state() != IssueState.IN_PRODUCTION || sections.isEmpty()
                ? Optional.of(CLEAN)
                : StoredReport.of(issue.id(), PreflightKey.of(issue, sections));
    }

    /** The same for several issues in production, by the issue's id; those that are not checked are left out. */
    public static Map<UUID, PreflightReport> of(List<Issue> issues, Map<UUID, List<Section>> sections) {
        var keys = issues.stream()
                .collect(Collectors.toMap(
                        Issue::id, it -> PreflightKey.of(it, sections.getOrDefault(it.id(), List.of()))));
        return StoredReport.of(keys);
    }

    /** Whether nothing is wrong. */
    public boolean clean() {
        return findings.isEmpty() && obstacle == null;
    }

    /** Whether the check itself went wrong: nobody knows anything of the pages. */
    public boolean failed() {
        return obstacle != null && obstacle.code() == PreflightReason.CHECK_FAILED;
    }
}
