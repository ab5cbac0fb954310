package io.masthead.domain.job;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Queues jobs and writes down how far they are. */
@ApplicationScoped
public class Jobs {

    @Inject
    Event<Queued> queued;

    /** A job was queued; it is picked up once its transaction is committed. */
    public record Queued(UUID job, Job.Kind kind) {}

    /** Queues a job in the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public Job queue(Job.Kind kind, Issue issue, Actor actor) {
        Person person = actor.person() == null ? null : Person.findById(actor.person());
        var job = new Job(kind, issue, person, actor.name());
        job.persist();
        queued.fire(new Queued(job.id(), kind));
        return job;
    }

    /** Begins a job, unless it has ended already. */
    @Transactional(TxType.REQUIRES_NEW)
    public Job.Found begin(UUID id) {
        return Job.locked(id).pickUp();
    }

    /** Writes down how far the job is, in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public void reach(UUID id, Job.Step step, double fraction) {
        var job = Job.locked(id);
        if (!job.hasEnded()) {
            job.reach(step, fraction);
        }
    }

    /** Ends a job with what it made, in the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public void done(UUID id, UUID result) {
        Job.locked(id).done(result);
    }

    /** Ends a job without a result, in the caller's transaction; answers whether it had not ended before. */
    @Transactional(TxType.MANDATORY)
    public boolean fail(UUID id, String problem) {
        var job = Job.locked(id);
        if (job.hasEnded()) {
            return false;
        }
        job.fail(problem);
        return true;
    }
}
