package io.masthead.domain.desk;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionCounts;
import io.masthead.domain.section.SectionState;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/** An issue in production, and how its sections stand. */
public record RunningIssue(Issue issue, SectionCounts counts) {

    private static final List<SectionState> STATES = List.of(SectionState.values());

    private static final String NEWEST = Arrays.stream(SectionState.values())
            .map(state -> "(select count(s) from Section s where s.issue = i and s.dropped = false and s.state = "
                    + SectionState.class.getName() + "." + state + ")")
            .collect(Collectors.joining(", ", "select i, ", """
             from Issue i join fetch i.publication
            where i.state = io.masthead.domain.issue.IssueState.IN_PRODUCTION order by i.period desc, i.id desc"""));

    /** Those of the newest periods, in one query. */
    public static List<RunningIssue> newest(int most) {
        return Section.getEntityManager()
                .createQuery(NEWEST, Tuple.class)
                .setMaxResults(most)
                .getResultStream()
                .map(RunningIssue::of)
                .toList();
    }

    private static RunningIssue of(Tuple row) {
        var counts = new EnumMap<SectionState, Integer>(SectionState.class);
        for (var state : STATES) {
            int sections = row.get(1 + STATES.indexOf(state), Long.class).intValue();
            if (sections > 0) {
                counts.put(state, sections);
            }
        }
        return new RunningIssue(row.get(0, Issue.class), new SectionCounts(counts));
    }
}
