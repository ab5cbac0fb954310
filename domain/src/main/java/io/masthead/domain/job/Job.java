package io.masthead.domain.job;

import com.fasterxml.jackson.core.type.TypeReference;
import io.masthead.domain.event.Subject;
import io.masthead.domain.json.Json;
import io.masthead.domain.message.Message;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
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

    /** The step of a job that nobody has begun. */
    public static final String WAITING = "WAITING";

    /** The step of a job that has ended. */
    public static final String ENDED = "ENDED";

    /** Not "in": a list is made into other SQL each time, and every save asks this. */
    private static final String NOT_ENDED =
            "subjectKind = ?1 and subjectId = ?2 and kind = ?3 and (status = ?4 or status = ?5)";

    private static final Set<Status> UNDER_WAY = EnumSet.of(Status.QUEUED, Status.RUNNING);
    private static final TypeReference<List<Message>> PROBLEMS = new TypeReference<>() {};

    /** How far it is. */
    public enum Status {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }

    @Column(name = "kind", updatable = false)
    private String kind;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", updatable = false)
    private String subjectId;

    @Embedded
    private Requester requester;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt = Timestamps.now();

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status = Status.QUEUED;

    @Column(name = "step")
    private String step = WAITING;

    @Column(name = "progress")
    private double progress;

    /** How often a worker has begun it. */
    @Column(name = "pick_ups")
    private int pickUps;

    /** What its kind has to know when it is taken up again. */
    @Column(name = "payload")
    private @Nullable String payload;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "result")
    private @Nullable UUID result;

    /** The reasons why it failed, as JSON. */
    @Column(name = "problem", columnDefinition = "text")
    private @Nullable String problem;

    protected Job() {}

    Job(JobKind kind, Subject subject, @Nullable Person person, Actor actor) {
        this.kind = kind.name();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.requester = new Requester(person, actor);
    }

    /**
     * The job with that id, also where what it was for is gone. Whoever shows it asks {@link Jobs#kept}.
     *
     * @throws Refused if there is none
     */
    public static Job withId(UUID id) {
        return ifKept(id).orElseThrow(() -> Refused.unknown(ResourceKind.JOB));
    }

    /** The same; empty where there is none, or it has ended so long ago that it is forgotten. */
    public static Optional<Job> ifKept(UUID id) {
        return Job.<Job>find("from Job j left join fetch j.requester.person where j.id = ?1", id)
                .firstResultOptional();
    }

    /** The job, to be changed: nodes that work on the same one do so one after the other. */
    static Job locked(UUID id) {
        return lockedIfKept(id).orElseThrow(() -> Refused.unknown(ResourceKind.JOB));
    }

    /** The same; empty where it has ended so long ago that it is forgotten. */
    static Optional<Job> lockedIfKept(UUID id) {
        return lockedAnew(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest job of that kind for that subject; empty where there was none. */
    public static Optional<Job> latest(JobKind kind, Subject subject) {
        return Job.<Job>find(
                        "subjectKind = ?1 and subjectId = ?2 and kind = ?3 order by requestedAt desc",
                        subject.kind(),
                        subject.id(),
                        kind.name())
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    /**
     * Whether a job of that kind for that subject has not ended. Every save asks this in its transaction, so no job is read, and
     * nothing is written first: one that the transaction itself has queued may not count yet.
     */
    public static boolean isUnderWay(JobKind kind, Subject subject) {
        return !getEntityManager()
                .createQuery("select id from Job where " + NOT_ENDED, UUID.class)
                .setParameter(1, subject.kind())
                .setParameter(2, subject.id())
                .setParameter(3, kind.name())
                .setParameter(4, Status.QUEUED)
                .setParameter(5, Status.RUNNING)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The newest job of that kind for that subject that has not ended, whatever a later one says by another node's clock. */
    public static Optional<Job> underWay(JobKind kind, Subject subject) {
        return Job.<Job>find(
                        NOT_ENDED + " order by requestedAt desc",
                        subject.kind(),
                        subject.id(),
                        kind.name(),
                        Status.QUEUED,
                        Status.RUNNING)
                .firstResultOptional();
    }

    /**
     * What is to be told of a subject's jobs of these two kinds, the newest first: the newest of each kind, and all that have
     * not ended. Written without lists of values, for which Hibernate would translate the query at each request.
     */
    public static List<Job> current(Subject subject, JobKind one, JobKind other) {
        return list("""
                from Job j left join fetch j.requester.person
                where j.subjectKind = ?1 and j.subjectId = ?2 and (j.kind = ?3 or j.kind = ?4)
                and (j.finishedAt is null or j.requestedAt =
                (select max(k.requestedAt) from Job k where k.subjectKind = ?1 and k.subjectId = ?2 and k.kind = j.kind))
                order by j.requestedAt desc""", subject.kind(), subject.id(), one.name(), other.name());
    }

    /** Forgets the jobs of that kind for that subject that have ended, but for the newest. */
    public static void forgetEnded(JobKind kind, Subject subject, int kept) {
        Job.<Job>find(
                        "subjectKind = ?1 and subjectId = ?2 and kind = ?3 and status not in ?4 order by requestedAt desc",
                        subject.kind(),
                        subject.id(),
                        kind.name(),
                        UNDER_WAY)
                .range(kept, 2 * kept)
                .list()
                .forEach(Job::delete);
    }

    /** Begins the job, unless it has ended already. */
    PickUpOutcome pickUp() {
        if (hasEnded()) {
            return PickUpOutcome.ENDED;
        }
        status = Status.RUNNING;
        pickUps++;
        return switch (pickUps) {
            case 1 -> PickUpOutcome.NEW;
            case 2 -> PickUpOutcome.INTERRUPTED;
            default -> PickUpOutcome.INTERRUPTED_AGAIN;
        };
    }

    void reach(String newStep, double fraction) {
        step = newStep;
        progress = Math.clamp(fraction, 0, 1);
    }

    void keep(String what) {
        payload = what;
    }

    void done(UUID made) {
        end(Status.DONE);
        progress = 1;
        result = made;
    }

    void fail(List<Reason> why) {
        end(Status.FAILED);
        problem = Json.write(why.stream().map(Reason::message).toList());
    }

    private void end(Status how) {
        status = how;
        step = ENDED;
        finishedAt = Timestamps.now();
    }

    /** The name of its {@link JobKind}. */
    public String kind() {
        return kind;
    }

    /** What it is for. */
    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    /** How far it is. */
    public Status status() {
        return status;
    }

    /** What is being done: {@link #WAITING}, {@link #ENDED}, or a step of its kind. */
    public String step() {
        return step;
    }

    /** How much is done, 0 to 1. */
    public double progress() {
        return progress;
    }

    /** Whether it has ended, well or not. */
    public boolean hasEnded() {
        return !UNDER_WAY.contains(status);
    }

    /** Who asked for it, with the name and the roles of then. */
    public Actor requester() {
        return requester.actor();
    }

    /** What its kind keeps with it; null where that is nothing. */
    public @Nullable String payload() {
        return payload;
    }

    /** When, UTC. */
    public Instant requestedAt() {
        return requestedAt;
    }

    /** When it ended, UTC; null before. */
    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    /** The id of what it made; null before it is done. */
    public @Nullable UUID result() {
        return result;
    }

    /** Why it failed; empty where it did not. */
    public List<Message> problem() {
        return problem == null ? List.of() : Json.read(problem, PROBLEMS);
    }
}
