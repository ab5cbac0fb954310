package io.masthead.domain.review;

import io.masthead.domain.publication.ReviewPolicy.Stage;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.staff.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who may decide on a text: four eyes, stages with named people, nobody twice in one stage. Answers all reasons. */
public final class ReviewRules {

    private ReviewRules() {}

    /** Why the actor cannot decide on a text of those authors, whatever the role. */
    public static List<Reason> refusalsToDecide(LatestReview review, Set<UUID> authors, Actor actor) {
        var reasons = new ArrayList<Reason>();
        if (authors.stream().anyMatch(actor::is)) {
            reasons.add(Reason.of(ReviewReason.OWN_TEXT));
        }
        if (review.isOpen()) {
            reasons.addAll(refusals(review.openRound(), actor));
        }
        return reasons;
    }

    private static List<Reason> refusals(ReviewRound round, Actor actor) {
        var reasons = new ArrayList<Reason>();
        if (actor.is(round.openedBy().id())) {
            reasons.add(Reason.of(ReviewReason.OWN_SUBMISSION));
        }
        var stage = round.currentStage();
        if (!stage.admits(actor.subject())) {
            reasons.add(Reason.of(ReviewReason.NOT_IN_STAGE, stage.name()));
        }
        return reasons;
    }

    /** Why the actor cannot approve it: the same, and that they approved in the present stage of the open round already. */
    public static List<Reason> refusalsToApprove(LatestReview review, Set<UUID> authors, Actor actor) {
        var reasons = new ArrayList<>(refusalsToDecide(review, authors, actor));
        if (review.isOpen() && review.openRound().approvedInThisStageBy(actor)) {
            reasons.add(Reason.of(ReviewReason.ALREADY_APPROVED_BY_YOU));
        }
        return reasons;
    }

    /** Why the actor cannot end the open round undecided: somebody else opened it. */
    public static List<Reason> refusalsToWithdraw(LatestReview review, Actor actor) {
        return review.isOpen() && !actor.is(review.openRound().openedBy().id())
                ? List.of(Reason.of(ReviewReason.NOT_SUBMITTER))
                : List.of();
    }

    /** Why nobody at all can be put in another's place: no stage ahead of the open round names anybody. */
    public static List<Reason> refusalsToSubstitute(LatestReview review) {
        return review.isOpen() && !review.openRound().namesPeople()
                ? List.of(Reason.of(ReviewReason.NOBODY_NAMED))
                : List.of();
    }

    /** What stands against one person taking another's place in the open round, which is on a text of those authors. */
    public static List<Reason> refusals(ReviewRound round, Set<UUID> authors, ReviewerSubstitution substitution) {
        var person = substitution.person();
        var replacement = substitution.replacement();
        var naming = stagesNaming(round, person);
        var reasons = new ArrayList<Reason>();
        if (naming.isEmpty()) {
            reasons.add(Reason.ofField(ReviewReason.NOT_NAMED, "person"));
        }
        round.approvalsOfStage().stream()
                .filter(approval -> approval.person().subject().equals(person))
                .forEach(it -> reasons.add(Reason.of(ReviewReason.REPLACED_HAS_APPROVED, it.personName())));
        if (naming.stream().anyMatch(stage -> stage.people().contains(replacement.subject()))) {
            reasons.add(Reason.ofField(ReviewReason.NAMED_ALREADY, "replacement", replacement.name()));
        }
        if (authors.contains(replacement.id()) || round.openedBy().id().equals(replacement.id())) {
            reasons.add(Reason.ofField(ReviewReason.REPLACEMENT_WROTE, "replacement", replacement.name()));
        }
        return reasons;
    }

    private static List<Stage> stagesNaming(ReviewRound round, String person) {
        return round.stagesAhead().stream()
                .filter(stage -> stage.people().contains(person))
                .toList();
    }
}
