package io.masthead.web.board;

import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionState;
import io.masthead.web.board.BoardView.Summary;
import io.masthead.web.issue.SectionCards;
import io.masthead.web.layout.Deadline;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Sums up the sections of an issue. */
@RequestScoped
class IssueSummaryReader {

    @Inject
    SectionCards cards;

    @Inject
    Localizer localizer;

    Summary of(List<Section> sections) {
        int words = sections.stream().mapToInt(Section::words).sum();
        int target = sections.stream()
                .map(section -> section.assignment().targetWords())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        var due = sections.stream()
                .filter(section -> cards.due(section) != null)
                .sorted(Comparator.comparing(section -> deadline(section).iso()))
                .toList();
        var next = due.isEmpty() ? null : due.getFirst();
        return new Summary(
                localizer.number(words),
                target == 0 ? null : localizer.number(target),
                (int) sections.stream()
                        .filter(section -> section.state() == SectionState.APPROVED)
                        .count(),
                sections.size(),
                (int) due.stream().filter(section -> deadline(section).late()).count(),
                next == null ? null : deadline(next),
                next == null ? null : next.title());
    }

    private Deadline deadline(Section section) {
        return Objects.requireNonNull(cards.due(section));
    }
}
