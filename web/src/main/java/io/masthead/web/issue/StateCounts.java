package io.masthead.web.issue;

import io.masthead.domain.section.SectionCounts;
import io.masthead.domain.section.SectionState;
import java.util.Collections;
import java.util.List;

/**
 * How an issue's sections stand.
 *
 * @param strip one state for each section, the farthest first
 * @param counts how many sections are in each state that has any
 */
public record StateCounts(List<SectionState> strip, List<Count> counts, int approved, int sections) {

    private static final List<SectionState> FARTHEST_FIRST =
            List.of(SectionState.APPROVED, SectionState.IN_REVIEW, SectionState.CHANGES_REQUESTED, SectionState.DRAFT);

    /** How many sections stand there. */
    public record Count(SectionState state, int number) {}

    public static StateCounts of(SectionCounts sections) {
        var counts = FARTHEST_FIRST.stream()
                .map(state -> new Count(state, sections.in(state)))
                .filter(count -> count.number() > 0)
                .toList();
        var strip = counts.stream()
                .flatMap(count -> Collections.nCopies(count.number(), count.state()).stream())
                .toList();
        return new StateCounts(strip, counts, sections.in(SectionState.APPROVED), sections.sections());
    }
}
