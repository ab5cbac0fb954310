package io.masthead.domain.section;

import io.masthead.domain.issue.Issue;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How many sections of an issue stand where.
 *
 * @param counts the number of sections by state; states without any are absent
 */
public record SectionCounts(Map<SectionState, Integer> counts) {

    private static final SectionCounts NONE = new SectionCounts(Map.of());

    /** The progress of several issues, in one query. */
    public static Map<UUID, SectionCounts> of(List<Issue> issues) {
        var counts = new HashMap<UUID, Map<SectionState, Integer>>();
        if (!issues.isEmpty()) {
            List<Object[]> rows =
                    Section.find("""
                            select s.issue.id, s.state, count(s) from Section s
                            where s.issue in ?1 and s.dropped = false group by s.issue.id, s.state""", issues).project(Object[].class).list();
            rows.forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new EnumMap<>(SectionState.class))
                    .put((SectionState) row[1], ((Number) row[2]).intValue()));
        }
        var progress = new HashMap<UUID, SectionCounts>();
        issues.forEach(issue -> progress.put(
                issue.id(), counts.containsKey(issue.id()) ? new SectionCounts(counts.get(issue.id())) : NONE));
        return progress;
    }

    /** How many sections stand there. */
    public int in(SectionState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many sections there are. */
    public int sections() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether there are sections and all are approved. */
    public boolean complete() {
        return sections() > 0 && in(SectionState.APPROVED) == sections();
    }
}
