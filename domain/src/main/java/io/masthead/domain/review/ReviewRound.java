package io.masthead.domain.review;

import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.publication.PolicyConverter;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.publication.ReviewPolicy.Stage;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.quarkus.panache.common.Page;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** From submission to approval, request for changes or withdrawal: one exact revision before the reviewers. */
@Entity
@Table(name = "review_round")
public class ReviewRound extends BaseEntity {

    /** How a round ended, if it did. */
    public enum Outcome {
        OPEN,
        APPROVED,
        CHANGES_REQUESTED,
        WITHDRAWN
    }

    @Column(name = "section_id", updatable = false)
    private UUID sectionId;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "revision", updatable = false)
    private int revision;

    @Column(name = "content_hash", updatable = false)
    private String contentHash;

    /** The publication's policy as of the submission, but for people replaced since: later settings are for later rounds. */
    @Convert(converter = PolicyConverter.class)
    @Column(name = "policy", columnDefinition = "text")
    private ReviewPolicy policy;

    @Column(name = "stage")
    private int stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome = Outcome.OPEN;

    @Column(name = "reply", updatable = false)
    private String reply;

    @Column(name = "closing_words")
    private String closingWords = "";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "opened_by", updatable = false)
    private Person openedBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt = Timestamps.now();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by")
    private @Nullable Person closedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("decidedAt")
    @BatchSize(size = 50)
    private Set<Decision> decisions = new LinkedHashSet<>();

    protected ReviewRound() {}

    /** Opens a section's round of that number, from 1. */
    ReviewRound(UUID sectionId, int number, ReviewPolicy policy, Submission submission) {
        this.sectionId = sectionId;
        this.number = number;
        this.policy = policy;
        this.revision = submission.revision();
        this.contentHash = submission.contentHash();
        this.reply = submission.reply();
        this.openedBy = submission.by();
    }

    /** A section's rounds, the newest first, with who opened and closed them; at most {@code most}. */
    public static List<ReviewRound> of(UUID sectionId, int most) {
        return ReviewRound.<ReviewRound>find("""
                        from ReviewRound r join fetch r.openedBy left join fetch r.closedBy
                        where r.sectionId = ?1 order by r.number desc""", sectionId)
                .page(Page.ofSize(most))
                .list();
    }

    /** The newest round that approved exactly that text; null where none did. */
    public static @Nullable ReviewRound thatApproved(UUID sectionId, String contentHash) {
        return ReviewRound.<ReviewRound>find(
                        "sectionId = ?1 and contentHash = ?2 and outcome = ?3 order by number desc",
                        sectionId,
                        contentHash,
                        Outcome.APPROVED)
                .firstResult();
    }

    ApprovalOutcome approve(String comment, Person by) {
        decide(Decision.Verdict.APPROVED, comment, by);
        if (approvalsOfStage().size() < currentStage().approvals()) {
            return ApprovalOutcome.MORE_NEEDED;
        }
        if (policy.isLast(stage)) {
            close(Outcome.APPROVED, "", by);
            return ApprovalOutcome.POLICY_MET;
        }
        stage++;
        return ApprovalOutcome.STAGE_PASSED;
    }

    void requestChanges(String comment, Person by) {
        decide(Decision.Verdict.CHANGES_REQUESTED, comment, by);
        close(Outcome.CHANGES_REQUESTED, comment, by);
    }

    void substitute(ReviewerSubstitution substitution) {
        policy = policy.replacing(
                stage, substitution.person(), substitution.replacement().subject());
    }

    private void decide(Decision.Verdict verdict, String comment, Person by) {
        decisions.add(new Decision(this, currentStage().name(), verdict, comment, by));
    }

    void close(Outcome how, String words, @Nullable Person by) {
        outcome = how;
        closingWords = words;
        closedBy = by;
        closedAt = Timestamps.now();
    }

    /** Whether the reviewers have not finished. */
    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    /** Whether that person has approved in the present stage. */
    public boolean approvedInThisStageBy(Actor actor) {
        return approvalsOfStage().stream()
                .anyMatch(decision -> actor.is(decision.person().id()));
    }

    /** The approvals of the present stage. */
    public List<Decision> approvalsOfStage() {
        return approvals().stream()
                .filter(decision -> decision.stage() == stage)
                .toList();
    }

    /** Every approval of the round, in the order in which they were given. */
    public List<Decision> approvals() {
        return decisions.stream()
                .filter(decision -> decision.verdict() == Decision.Verdict.APPROVED)
                .toList();
    }

    /** Every decision of the round, in the order in which they were given. */
    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /** The id of the section under review. */
    public UUID sectionId() {
        return sectionId;
    }

    /** The number of the round, from 1. */
    public int number() {
        return number;
    }

    /** The revision under review. */
    public int revision() {
        return revision;
    }

    /** The hash of the text under review. */
    public String contentHash() {
        return contentHash;
    }

    /** The place of the present stage in the policy, from 0. */
    public int stage() {
        return stage;
    }

    /** The present stage: what is waited for, or, in a round that has ended, what was reached. */
    public Stage currentStage() {
        return policy.stage(stage);
    }

    /** The stages that are still to be passed, the present one first; none once the round has ended. */
    public List<Stage> stagesAhead() {
        return isOpen() ? policy.stages().subList(stage, policy.stages().size()) : List.of();
    }

    /** Whether a stage that is still to be passed is decided by named people. */
    public boolean namesPeople() {
        return stagesAhead().stream().anyMatch(it -> !it.people().isEmpty());
    }

    /** The policy that decides this round. */
    public ReviewPolicy policy() {
        return policy;
    }

    /** How it ended, if it did. */
    public Outcome outcome() {
        return outcome;
    }

    /** What the editor wrote when submitting; may be empty. */
    public String reply() {
        return reply;
    }

    /** What was written when it was closed: the request for changes, or the reason of a withdrawal; may be empty. */
    public String closingWords() {
        return closingWords;
    }

    /** Who submitted. */
    public Person openedBy() {
        return openedBy;
    }

    /** When it was submitted, UTC. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Who ended it; null while it is open. */
    public @Nullable Person closedBy() {
        return closedBy;
    }

    /** When it ended, UTC; null while it is open. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
