package io.masthead.domain.job;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.Resource;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.masthead.domain.staff.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work that takes longer than a request: what a page or a script watches until it is done. */
@Entity
@Table(name = "job")
public class Job extends BaseEntity {

    private static final int LONGEST_PROBLEM = 2000;

    /** What is made. */
    public enum Kind {
        PROOF,
        PUBLISH
    }

    /** How far it is. */
    public enum Status {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }

    /** What is being done. */
    public enum Step {
        WAITING,
        FREEZING,
        TYPESETTING,
        STORING,
        ENDED
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status = Status.QUEUED;

    @Enumerated(EnumType.STRING)
    @Column(name = "step")
    private Step step = Step.WAITING;

    @Column(name = "progress")
    private double progress;

    /** How often a worker has begun it. */
    @Column(name = "pick_ups")
    private int pickUps;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "issue_id", updatable = false)
    private Issue issue;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "requested_by", updatable = false)
    private @Nullable Person requestedBy;

    @Column(name = "requested_by_name", updatable = false)
    private String requestedByName;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt = Timestamps.now();

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "result")
    private @Nullable UUID result;

    @Column(name = "problem")
    private @Nullable String problem;

    protected Job() {}

    Job(Kind kind, Issue issue, @Nullable Person requestedBy, String requestedByName) {
        this.kind = kind;
        this.issue = issue;
        this.requestedBy = requestedBy;
        this.requestedByName = requestedByName;
    }

    /**
     * The job with that id.
     *
     * @throws Refused if there is none, or its issue was discarded
     */
    public static Job withId(UUID id) {
        return stored(id).filter(job -> !job.issue.isDiscarded()).orElseThrow(() -> Refused.unknown(Resource.JOB));
    }

    /** The same, also where its issue was discarded: for its worker, who has to end it. */
    public static Job evenOfDiscarded(UUID id) {
        return stored(id).orElseThrow(() -> Refused.unknown(Resource.JOB));
    }

    private static Optional<Job> stored(UUID id) {
        return find("from Job j join fetch j.issue left join fetch j.requestedBy where j.id = ?1", id)
                .firstResultOptional();
    }

    /** The job, to be changed: nodes that work on the same one do so one after the other. */
    static Job locked(UUID id) {
        return lockedAnew(Job.class, id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refused.unknown(Resource.JOB));
    }

    /** The newest job of that kind for an issue; empty where there was none. */
    public static Optional<Job> latest(Issue issue, Kind kind) {
        return find("issue = ?1 and kind = ?2 order by requestedAt desc", issue, kind)
                .firstResultOptional();
    }

    /** The jobs of an issue that have not ended. */
    public static List<Job> under(Issue issue) {
        return list("issue = ?1 and status in ?2", issue, EnumSet.of(Status.QUEUED, Status.RUNNING));
    }

    /** What a worker finds when it picks a job up. */
    public enum Found {
        /** Nobody has begun it. */
        NEW,
        /** It was begun once, and whoever began it is gone. */
        INTERRUPTED,
        /** It was begun more than once, and never ended: it may be what stops the server. */
        INTERRUPTED_AGAIN,
        /** It has ended; only the schedule does not know yet. */
        ENDED
    }

    /** Begins the job, unless it has ended already. */
    Found pickUp() {
        if (hasEnded()) {
            return Found.ENDED;
        }
        status = Status.RUNNING;
        pickUps++;
        return switch (pickUps) {
            case 1 -> Found.NEW;
            case 2 -> Found.INTERRUPTED;
            default -> Found.INTERRUPTED_AGAIN;
        };
    }

    void reach(Step newStep, double fraction) {
        step = newStep;
        progress = Math.clamp(fraction, 0, 1);
    }

    void done(UUID made) {
        end(Status.DONE);
        progress = 1;
        result = made;
    }

    void fail(String why) {
        end(Status.FAILED);
        problem = why.length() > LONGEST_PROBLEM ? why.substring(0, LONGEST_PROBLEM) : why;
    }

    private void end(Status how) {
        status = how;
        step = Step.ENDED;
        finishedAt = Timestamps.now();
    }

    /** What is made. */
    public Kind kind() {
        return kind;
    }

    /** How far it is. */
    public Status status() {
        return status;
    }

    /** What is being done. */
    public Step step() {
        return step;
    }

    /** How much is done, 0 to 1. */
    public double progress() {
        return progress;
    }

    /** Whether it has ended, well or not. */
    public boolean hasEnded() {
        return status == Status.DONE || status == Status.FAILED;
    }

    /** The issue that it is for. */
    public Issue issue() {
        return issue;
    }

    /** Who asked for it, as one who acts. */
    public Actor requester() {
        return requestedBy == null
                ? Actor.operator()
                : new Actor(requestedBy.id(), requestedBy.subject(), requestedByName, Set.of(Role.PUBLISHER));
    }

    /** Who asked for it. */
    public @Nullable Person requestedBy() {
        return requestedBy;
    }

    /** The name of who asked for it. */
    public String requestedByName() {
        return requestedByName;
    }

    /** When, UTC. */
    public Instant requestedAt() {
        return requestedAt;
    }

    /** When it ended, UTC; null before. */
    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    /** The id of the edition or proof; null before it is done. */
    public @Nullable UUID result() {
        return result;
    }

    /** Why it failed, a sentence; null where it did not. */
    public @Nullable String problem() {
        return problem;
    }
}
