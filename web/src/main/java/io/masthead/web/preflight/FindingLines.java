package io.masthead.web.preflight;

import io.masthead.domain.edition.Judged;
import io.masthead.domain.edition.PrintGate;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.section.Section;
import io.masthead.web.layout.Localizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the print gate found, by section.
 *
 * @param pending whether the pages are still being checked
 */
public record FindingLines(boolean pending, Map<String, List<FindingLine>> bySection) {

    /** So many stand on a card; what stands in the way is listed in full above the board. */
    private static final int SHOWN = 5;

    /** What stands beside one section. */
    public record Shown(List<FindingLine> lines, int more) {}

    public static FindingLines of(PrintGate gate, Issue issue, List<Section> sections, Localizer localizer) {
        var judged = gate.judged(issue, sections);
        var words = localizer.words(FindingMessages.class);
        return new FindingLines(
                judged.isEmpty(),
                judged.orElse(List.of()).stream()
                        .collect(Collectors.groupingBy(
                                (Judged it) -> it.finding().section(),
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
