package io.masthead.web.section;

import io.masthead.domain.review.Decision.Verdict;
import io.masthead.domain.review.ReviewRound;
import io.masthead.domain.section.Revision.Origin;
import io.masthead.domain.section.RevisionLine;
import io.masthead.web.layout.ZonedDates;
import io.masthead.web.layout.ZonedDates.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One revision as a line of the history, with what was decided on it. */
record HistoryLine(
        int number,
        String title,
        int words,
        String hash,
        String origin,
        String note,
        @Nullable Integer restored,
        @Nullable String by,
        Stamp at,
        List<ReviewerDecision> verdicts) {

    /** A decision in three words. */
    record ReviewerDecision(boolean approved, String by) {}

    static HistoryLine of(RevisionLine line, List<ReviewRound> rounds, ZonedDates dates) {
        return new HistoryLine(
                line.number(),
                line.title(),
                line.words(),
                ShortHash.of(line.contentHash()),
                "origin_" + line.origin(),
                isRestored(line) ? "" : line.note(),
                isRestored(line) ? Integer.valueOf(line.note()) : null,
                line.savedByName(),
                dates.minute(line.savedAt()),
                verdicts(line.number(), rounds));
    }

    /** The note of a restored revision is the number of the one that it brought back. */
    private static boolean isRestored(RevisionLine line) {
        return line.origin() == Origin.RESTORED && line.note().matches("\\d{1,9}");
    }

    private static List<ReviewerDecision> verdicts(int revision, List<ReviewRound> rounds) {
        return rounds.stream()
                .filter(round -> round.revision() == revision)
                .flatMap(round -> round.decisions().stream())
                .map(it -> new ReviewerDecision(it.verdict() == Verdict.APPROVED, it.personName()))
                .toList();
    }
}
