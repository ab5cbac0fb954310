package io.masthead.domain.preflight;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.language.RomanNumerals;
import io.masthead.domain.message.Messages;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.section.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found on the pages as reasons against publishing: what nobody has waived. */
public final class PublishBlockers {

    /** Where a finding is that is in no section. */
    private static final String OUTSIDE_SECTIONS = Messages.localized(List.of("place.OUTSIDE_SECTIONS"));

    private PublishBlockers() {}

    /**
     * Those of the issue as it stands; pages that are not checked are one.
     *
     * @param report what was found on the pages; null where they are not checked
     */
    public static List<Reason> of(Issue issue, List<Section> sections, @Nullable PreflightReport report) {
        if (report == null) {
            return List.of(Reason.of(PreflightReason.PAGES_UNCHECKED));
        }
        return of(report, report.findings().isEmpty() ? List.of() : Waiver.of(issue), issue, sections);
    }

    static List<Reason> of(PreflightReport report, List<Waiver> waivers, Issue issue, List<Section> sections) {
        var reasons = new ArrayList<Reason>();
        if (report.obstacle() != null) {
            reasons.add(report.obstacle());
        }
        report.findings().stream()
                .filter(it -> waivers.stream().noneMatch(waiver -> waiver.covers(it, issue, sections)))
                .map(it -> reason(it, sections))
                .forEach(reasons::add);
        return reasons;
    }

    static List<Reason> of(PreflightReport report, List<FindingStatus> findings) {
        return Stream.concat(
                        Stream.ofNullable(report.obstacle()),
                        findings.stream().filter(it -> it.waiver() == null).map(FindingStatus::reason))
                .toList();
    }

    /** The finding as a sentence that names section, page and place. */
    static Reason reason(Finding finding, List<Section> sections) {
        var code = finding.rule();
        var page = String.valueOf(finding.page());
        return section(finding, sections)
                .map(it -> Reason.ofSection(code, it.id(), name(it), page, finding.place(), finding.measure()))
                .orElseGet(() -> Reason.of(code, OUTSIDE_SECTIONS, page, finding.place(), finding.measure()));
    }

    /** A section as sentences name it, such as {@code II. Rivers}. */
    public static String name(Section section) {
        return RomanNumerals.roman(section.place()) + ". " + section.title();
    }

    /** The section that the finding is in; empty for the cover and the colophon. */
    static Optional<Section> section(Finding finding, List<Section> sections) {
        return sections.stream()
                .filter(it -> it.id().toString().equals(finding.section()))
                .findFirst();
    }
}
