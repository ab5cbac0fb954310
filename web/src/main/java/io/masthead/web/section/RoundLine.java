package io.masthead.web.section;

import io.masthead.domain.review.Decision;
import io.masthead.domain.review.ReviewRound;
import io.masthead.web.layout.ZonedDates;
import io.masthead.web.layout.ZonedDates.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One review round: who submitted which revision, and what was decided on it. */
record RoundLine(
        int number,
        int revision,
        String hash,
        String outcome,
        String submittedBy,
        Stamp submittedAt,
        String reply,
        @Nullable String closedBy,
        @Nullable Stamp closedAt,
        String closingWords,
        List<DecisionLine> decisions) {

    /** One reviewer's verdict on one exact revision. */
    record DecisionLine(
            boolean approved, String by, String stage, int revision, String hash, Stamp at, String comment) {

        static DecisionLine of(Decision decision, ZonedDates dates) {
            return new DecisionLine(
                    decision.verdict() == Decision.Verdict.APPROVED,
                    decision.personName(),
                    decision.stageName(),
                    decision.revision(),
                    ShortHash.of(decision.contentHash()),
                    dates.minute(decision.decidedAt()),
                    decision.comment());
        }
    }

    static RoundLine of(ReviewRound round, ZonedDates dates) {
        var closedBy = round.closedBy();
        var closedAt = round.closedAt();
        return new RoundLine(
                round.number(),
                round.revision(),
                ShortHash.of(round.contentHash()),
                round.outcome().name(),
                round.openedBy().name(),
                dates.minute(round.openedAt()),
                round.reply(),
                closedBy == null ? null : closedBy.name(),
                closedAt == null ? null : dates.minute(closedAt),
                round.closingWords(),
                round.decisions().stream().map(it -> DecisionLine.of(it, dates)).toList());
    }

    public boolean isOpen() {
        return outcome.equals(ReviewRound.Outcome.OPEN.name());
    }

    public boolean isWithdrawn() {
        return outcome.equals(ReviewRound.Outcome.WITHDRAWN.name());
    }
}
