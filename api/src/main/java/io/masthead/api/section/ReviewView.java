package io.masthead.api.section;

import io.masthead.api.publication.PublicationView.PolicyView;
import io.masthead.domain.review.ReviewRound;
import org.jspecify.annotations.Nullable;

/**
 * An open review round.
 *
 * @param round its number, from 1
 * @param stage the name of the present stage
 * @param approvals how many approvals the present stage has
 * @param policy the policy that decides this round: the publication's as of the submission, but for people replaced since
 */
public record ReviewView(int round, String stage, int approvals, PolicyView policy) {

    /** The round where it is open; null where it is not, or there is none. */
    static @Nullable ReviewView of(@Nullable ReviewRound round) {
        return round == null || !round.isOpen()
                ? null
                : new ReviewView(
                        round.number(),
                        round.currentStage().name(),
                        round.approvalsOfStage().size(),
                        PolicyView.of(round.policy()));
    }
}
