package io.masthead.domain.job;

import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Queues jobs, writes down how far they are, and finds them. */
@ApplicationScoped
public class Jobs {

    @Inject
    Event<Due> due;

    @All
    @Inject
    List<JobHandler> handlers;

    /**
     * A job is to be picked up, once the transaction is committed.
     *
     * @param delay so long after that at the earliest
     */
    public record Due(UUID job, JobKind kind, Duration delay) {}

    /** Queues a job in the caller's transaction. */
    public Job queue(JobKind kind, Subject subject, Actor actor) {
        return queue(kind, subject, actor, Duration.ZERO);
    }

    /**
     * The same, for something that may well change again in a moment.
     *
     * @param delay so long nobody picks it up
     */
    @Transactional(TxType.MANDATORY)
    public Job queue(JobKind kind, Subject subject, Actor actor, Duration delay) {
        Person person = actor.person() == null ? null : Person.findById(actor.person());
        var job = new Job(kind, subject, person, actor);
        job.persist();
        due.fire(new Due(job.id(), kind, delay));
        return job;
    }

    /** Has a job that waits for its delay picked up at once. */
    @Transactional(TxType.MANDATORY)
    public void expedite(Job job, JobKind kind) {
        due.fire(new Due(job.id(), kind, Duration.ZERO));
    }

    /**
     * The job with that id, for whoever may see it.
     *
     * @throws Refused if there is none, or what it was for is gone
     */
    @Transactional
    public Job kept(UUID id) {
        var job = Job.withId(id);
        return handlers.stream()
                .filter(it -> it.kind().isOf(job) && it.isKept(job.subject()))
                .findFirst()
                .map(it -> job)
                .orElseThrow(() -> Refused.unknown(ResourceKind.JOB));
    }

    /** Begins a job, unless it has ended already, or is forgotten. */
    @Transactional(TxType.REQUIRES_NEW)
    public PickUpOutcome begin(UUID id) {
        return Job.lockedIfKept(id).map(Job::pickUp).orElse(PickUpOutcome.ENDED);
    }

    /** Writes down how far the job is, in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public void reach(UUID id, String step, double fraction) {
        var job = Job.locked(id);
        if (!job.hasEnded()) {
            job.reach(step, fraction);
        }
    }

    /**
     * Keeps something with a job, in the caller's transaction.
     *
     * @param payload at most 100 characters
     */
    @Transactional(TxType.MANDATORY)
    public void keep(UUID id, String payload) {
        Job.locked(id).keep(payload);
    }

    /** Ends a job with what it made, in the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public void done(UUID id, UUID result) {
        Job.locked(id).done(result);
    }

    /** Ends a job without a result, in the caller's transaction; answers whether it had not ended before. */
    @Transactional(TxType.MANDATORY)
    public boolean fail(UUID id, List<Reason> problem) {
        var job = Job.locked(id);
        if (job.hasEnded()) {
            return false;
        }
        job.fail(problem);
        return true;
    }
}
