package io.masthead.web.preflight;

import io.masthead.domain.preflight.FindingStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was found on the pages of an issue, by section; nothing while they are not checked. */
public record FindingLines(Map<String, List<FindingLine>> bySection) {

    /** So many stand on a card; what stands in the way is listed in full above the board. */
    private static final int SHOWN = 5;

    /** What stands beside one section. */
    public record Shown(List<FindingLine> lines, int more) {}

    public static FindingLines of(List<FindingStatus> findings, FindingMessages words) {
        return new FindingLines(findings.stream()
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

    /** Whether the form of that name, which lets a finding pass, stands beside one of them. */
    public boolean offers(String form) {
        return bySection.keySet().stream()
                .flatMap(section -> in(section).lines().stream())
                .anyMatch(line -> line.open() && line.form().equals(form));
    }

    /** On the cover, in the contents and in the colophon. */
    public Shown elsewhere() {
        return in("");
    }
}
