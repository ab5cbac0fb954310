package io.masthead.domain.preflight;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.section.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found on the pages of an issue as it stands, and what was said of it, in one query.
 *
 * @param report what was found; null while the pages are not checked
 * @param findings each finding with what lets it pass
 */
public record PreflightResult(@Nullable PreflightReport report, List<FindingStatus> findings) {

    private static final PreflightResult UNCHECKED = new PreflightResult(null, List.of());
    private static final PreflightResult CLEAN = new PreflightResult(PreflightReport.CLEAN, List.of());

    /** Those of the issue. Typesets nothing. */
    public static PreflightResult of(Issue issue, List<Section> sections) {
        return issue.state() != IssueState.IN_PRODUCTION || sections.isEmpty()
                ? CLEAN
                : StoredReport.withWaivers(issue.id(), PreflightKey.of(issue, sections))
                        .map(stored -> new PreflightResult(
                                stored.report(), FindingStatus.of(stored.report(), stored.waivers(), issue, sections)))
                        .orElse(UNCHECKED);
    }

    /** What stands against publishing: that they are unchecked, or what nobody has waived. */
    public List<Reason> blockers() {
        return report == null
                ? List.of(Reason.of(PreflightReason.PAGES_UNCHECKED))
                : PublishBlockers.of(report, findings);
    }
}
