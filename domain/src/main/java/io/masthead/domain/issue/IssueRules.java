package io.masthead.domain.issue;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.UserText;
import io.masthead.domain.staff.Actor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The guards of an issue's moves, as far as they do not depend on its sections and editions. Answers all reasons. */
final class IssueRules {

    private IssueRules() {}

    /** What stands against a move whatever comes with it. */
    static List<Reason> refusals(Issue issue, IssueMove move, Actor actor) {
        var reasons = new ArrayList<>(actor.lacks(move.roles()));
        if (!move.from().contains(issue.stage())) {
            reasons.add(wrongStage(issue, move));
        }
        return reasons;
    }

    /** The same, and what is wrong with the words that come with it. */
    static List<Reason> refusals(Issue issue, IssueMove move, Actor actor, @Nullable String reason) {
        var reasons = new ArrayList<>(refusals(issue, move, actor));
        var field = IssueField.REASON.label();
        if (move.required().contains(IssueField.REASON)
                && UserText.cleaned(reason).isEmpty()) {
            reasons.add(Reason.ofField(GeneralReason.MISSING, field));
        }
        reasons.addAll(UserText.problems(field, reason));
        return reasons;
    }

    /** Why nothing inside the issue can be changed now. */
    static List<Reason> frozenBecause(Issue issue) {
        return switch (issue.stage()) {
            case IN_PRODUCTION, IN_CORRECTION -> List.of();
            case BEING_PUBLISHED -> List.of(Reason.of(IssueReason.BEING_PUBLISHED));
            case PUBLISHED, DISCARDED -> List.of(Reason.of(IssueReason.NOT_IN_PRODUCTION));
        };
    }

    private static Reason wrongStage(Issue issue, IssueMove move) {
        boolean wasPublished = issue.editions() > 0;
        if (move == IssueMove.DISCARD && wasPublished) {
            return Reason.of(IssueReason.WAS_PUBLISHED);
        }
        if (move == IssueMove.CORRECT || (move == IssueMove.ABANDON && !wasPublished)) {
            return Reason.of(IssueReason.NOT_PUBLISHED);
        }
        return Reason.of(
                issue.stage() == IssueStage.BEING_PUBLISHED
                        ? IssueReason.BEING_PUBLISHED
                        : IssueReason.NOT_IN_PRODUCTION);
    }
}
