package io.masthead.domain.preflight;

import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Waits for the check of an issue's pages, on whatever node it runs; never inside a transaction. The end of one on this node is
 * heard of; for those on others it looks once a second.
 */
@ApplicationScoped
public class PreflightWait {

    /** As long as whoever publishes or waives waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** As long as whoever only reads waits for a check that is under way. */
    private static final Duration GLANCE = Duration.ofSeconds(2);

    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();

    private final Lock lock = new ReentrantLock();
    private final Condition anyEnded = lock.newCondition();
    private long endings;

    @Inject
    Preflight preflight;

    /**
     * Has the pages checked, where they are not, and waits for that; what takes longer than twenty seconds goes on by itself.
     *
     * @throws io.masthead.domain.refusal.Refused if there is no such issue
     */
    @Transactional(TxType.NEVER)
    public void checked(UUID issue, Actor actor) {
        preflight.check(issue, actor);
        ended(issue, PATIENCE);
    }

    /** Waits for a check that is under way, two seconds at most; begins none. */
    @Transactional(TxType.NEVER)
    public void underWay(UUID issue) {
        ended(issue, GLANCE);
    }

    /** The same, but not while some section is still worked on: whatever is found then, the issue is not ready. */
    @Transactional(TxType.NEVER)
    public void underWayWhenFinished(UUID issue) {
        if (preflight.isUnderWay(issue) && preflight.isFinished(issue)) {
            ended(issue, GLANCE);
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Preflight.CheckEnded ended) {
        lock.lock();
        try {
            endings++;
            anyEnded.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void ended(UUID issue, Duration most) {
        long until = System.nanoTime() + most.toNanos();
        try {
            for (long heard = endings(); preflight.isUnderWay(issue) && System.nanoTime() < until; heard = endings()) {
                awaitAnother(heard, Math.min(BETWEEN_LOOKS, until - System.nanoTime()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long endings() {
        lock.lock();
        try {
            return endings;
        } finally {
            lock.unlock();
        }
    }

    /** Until a check has ended since that many had, whichever it was. */
    private void awaitAnother(long heard, long nanos) throws InterruptedException {
        lock.lock();
        try {
            for (long left = nanos; endings == heard && left > 0; ) {
                left = anyEnded.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
