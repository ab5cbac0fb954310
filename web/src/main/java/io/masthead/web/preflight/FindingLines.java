package io.masthead.web.preflight;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.preflight.FindingStatus;
import io.masthead.domain.preflight.PreflightReport;
import io.masthead.domain.section.Section;
import io.masthead.web.layout.Localizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found on the pages, by section.
 *
 * @param pending whether the pages are still being checked
 */
public record FindingLines(boolean pending, Map<String, List<FindingLine>> bySection) {

    /** So many stand on a card; what stands in the way is listed in full above the board. */
    private static final int SHOWN = 5;

    /** What stands beside one section. */
    public record Shown(List<FindingLine> lines, int more) {}

    public static FindingLines of(Issue issue, List<Section> sections, Localizer localizer) {
        var checked = PreflightReport.of(issue, sections).map(report -> FindingStatus.of(report, issue, sections));
        var words = localizer.messages(FindingMessages.class);
        return new FindingLines(
                checked.isEmpty(),
                checked.orElse(List.of()).stream()
                        .collect(Collectors.groupingBy(
                                (FindingStatus it) -> it.finding().section(),
                                LinkedHashMap::new,
                                Collectors.mapping(it -> FindingLine.of(it, words), Collectors.toList()))));
    }

    /** Of a section, by its id. */
    public Shown in(String section) {
        var lines = bySection.getOrDefault(section, List.of());
        return new Shown(lines.stream().limit(SHOWN).toList(), Math.max(0, lines.size() - SHOWN));
    }

    /** On the cover, in the contents and in the colophon. */
    public Shown elsewhere() {
        return in("");
    }
}
