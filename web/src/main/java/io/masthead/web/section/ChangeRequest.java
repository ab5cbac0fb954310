package io.masthead.web.section;

import io.masthead.domain.review.ReviewRound;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionState;
import io.masthead.web.layout.ZonedDates;
import io.masthead.web.layout.ZonedDates.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why changes were requested: it stands first on the pages of whoever is to make them. */
record ChangeRequest(String comment, String by, Stamp at, int revision) {

    static @Nullable ChangeRequest of(Section section, ZonedDates dates) {
        var round = section.review().round();
        if (section.state() != SectionState.CHANGES_REQUESTED || round == null) {
            return null;
        }
        return of(round, dates);
    }

    private static @Nullable ChangeRequest of(ReviewRound round, ZonedDates dates) {
        var by = round.closedBy();
        var at = round.closedAt();
        return by == null || at == null
                ? null
                : new ChangeRequest(round.closingWords(), by.name(), dates.minute(at), round.revision());
    }

    public List<String> lines() {
        return comment.lines().filter(line -> !line.isBlank()).toList();
    }
}
