package io.masthead.domain.preflight;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and what was said of it.
 *
 * @param reason the finding as a reason against publishing
 * @param waiver what lets it pass; null where nothing does
 */
public record FindingStatus(
        Finding finding, Reason reason, @Nullable Waiver waiver) {

    /**
     * What was found in the issue as it stands, and what of it was waived.
     *
     * @throws Refused while the pages are not checked, or where the check went wrong
     */
    public static List<FindingStatus> of(Issue issue, List<Section> sections) {
        var report =
                PreflightReport.of(issue, sections).orElseThrow(() -> Refused.because(PreflightReason.PAGES_UNCHECKED));
        if (report.failed()) {
            throw Refused.because(PreflightReason.CHECK_FAILED);
        }
        return of(report, issue, sections);
    }

    /** What the report found, and what of it is waived in the issue as it stands. */
    public static List<FindingStatus> of(PreflightReport report, Issue issue, List<Section> sections) {
        return of(report, report.findings().isEmpty() ? List.of() : Waiver.of(issue), issue, sections);
    }

    static List<FindingStatus> of(PreflightReport report, List<Waiver> waivers, Issue issue, List<Section> sections) {
        return report.findings().stream()
                .map(finding -> of(finding, waivers, issue, sections))
                .toList();
    }

    private static FindingStatus of(Finding finding, List<Waiver> waivers, Issue issue, List<Section> sections) {
        var waiver = waivers.stream()
                .filter(it -> it.covers(finding, issue, sections))
                .findFirst();
        return new FindingStatus(finding, PublishBlockers.reason(finding, sections), waiver.orElse(null));
    }
}
