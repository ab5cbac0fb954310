package io.masthead.domain.review;

import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.staff.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the reviewers have said of a section so far: its latest round, and the texts that were approved and rejected last. */
@Embeddable
public class LatestReview {

    @Column(name = "rounds")
    private int rounds;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "round_id")
    private @Nullable ReviewRound round;

    /** The round that approved a text last; void while the section's text differs from that text. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved_in_id")
    private @Nullable ReviewRound approvedIn;

    @Column(name = "rejected_hash")
    private @Nullable String rejectedHash;

    /** Opens the next round of that section, under that policy to its end. */
    public void open(UUID sectionId, ReviewPolicy policy, Submission submission) {
        rounds++;
        round = new ReviewRound(sectionId, rounds, policy, submission);
    }

    /**
     * Adds an approval to the open round.
     *
     * @throws IllegalStateException if no round is open
     */
    public ApprovalOutcome approve(String comment, Person by) {
        var current = openRound();
        var outcome = current.approve(comment, by);
        if (outcome == ApprovalOutcome.POLICY_MET) {
            approvedIn = current;
            rejectedHash = null;
        }
        return outcome;
    }

    /**
     * Ends the open round with a request for changes.
     *
     * @throws IllegalStateException if no round is open
     */
    public void requestChanges(String comment, Person by) {
        var current = openRound();
        current.requestChanges(comment, by);
        rejectedHash = current.contentHash();
    }

    /** Ends the open round undecided, where one is open; nobody did it where the section itself went. */
    public void withdraw(String reason, @Nullable Person by) {
        if (isOpen()) {
            openRound().close(ReviewRound.Outcome.WITHDRAWN, reason, by);
        }
    }

    /**
     * Puts somebody in another's place, in every stage that the open round has still to pass.
     *
     * @throws IllegalStateException if no round is open
     */
    public void substitute(ReviewerSubstitution substitution) {
        openRound().substitute(substitution);
    }

    /** Makes a text that has these approvals the one that was approved last: what came of it since is forgotten. */
    public void revive(String contentHash, @Nullable ReviewRound approvals) {
        withdraw("", null);
        rejectedHash = null;
        if (!hasApproved(contentHash)) {
            approvedIn = approvals;
        }
    }

    /** Whether a text with that hash is the one that was approved last. */
    public boolean hasApproved(String contentHash) {
        return approvedIn != null && approvedIn.contentHash().equals(contentHash);
    }

    /** Whether a text with that hash is the one for which changes were requested last. */
    public boolean hasRejected(String contentHash) {
        return contentHash.equals(rejectedHash);
    }

    /** The approvals of the text that was approved last; none where none was. */
    public List<Decision> approvals() {
        return approvedIn == null ? List.of() : approvedIn.approvals();
    }

    /** Whether the reviewers have a text before them. */
    public boolean isOpen() {
        return round != null && round.isOpen();
    }

    /**
     * The round that is open.
     *
     * @throws IllegalStateException if none is
     */
    public ReviewRound openRound() {
        if (round == null || !round.isOpen()) {
            throw new IllegalStateException("No review round is open");
        }
        return round;
    }

    /** The latest round, open or not; null before the first. */
    public @Nullable ReviewRound round() {
        return round;
    }

    /** The round whose approval was the last; null where there was none. */
    public @Nullable ReviewRound approvedIn() {
        return approvedIn;
    }
}
