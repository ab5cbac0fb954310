package io.masthead.domain.edition;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.preflight.PreflightReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.section.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A verdict as reasons against publishing: what nobody has waived. */
final class Objections {

    private Objections() {}

    /** Asks for the waivers only where there is something to waive. */
    static List<Reason> to(Verdict verdict, Issue issue, List<Section> sections) {
        return to(verdict, verdict.findings().isEmpty() ? List.of() : Waiver.of(issue), issue, sections);
    }

    static List<Reason> to(Verdict verdict, List<Waiver> waivers, Issue issue, List<Section> sections) {
        var reasons = new ArrayList<Reason>();
        if (verdict.obstacle() != null) {
            reasons.add(verdict.obstacle());
        }
        verdict.findings().stream()
                .filter(it -> waivers.stream().noneMatch(waiver -> waiver.covers(it, issue, sections)))
                .map(it -> reason(it, sections))
                .forEach(reasons::add);
        return reasons;
    }

    /** The finding as a sentence that names section, page and place. */
    static Reason reason(Finding finding, List<Section> sections) {
        var code = PreflightReason.valueOf(finding.rule().name());
        var page = String.valueOf(finding.page());
        return section(finding, sections)
                .map(it ->
                        Reason.ofSection(code, it.id(), Readiness.name(it), page, finding.place(), finding.measure()))
                .orElseGet(() -> Reason.of(code, "Cover or colophon", page, finding.place(), finding.measure()));
    }

    /** The section that the finding is in; empty for the cover and the colophon. */
    static Optional<Section> section(Finding finding, List<Section> sections) {
        return sections.stream()
                .filter(it -> it.id().toString().equals(finding.section()))
                .findFirst();
    }
}
