package io.masthead.domain.preflight;

import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.UUID;

/** Waits for the check of an issue's pages, on whatever node it runs; never inside a transaction. */
@ApplicationScoped
public class PreflightWait {

    /** As long as whoever publishes or waives waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** As long as whoever only reads waits for a check that is under way. */
    private static final Duration GLANCE = Duration.ofSeconds(2);

    private static final Duration BETWEEN = Duration.ofMillis(100);

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

    private void ended(UUID issue, Duration most) {
        long until = System.nanoTime() + most.toNanos();
        while (preflight.isUnderWay(issue) && System.nanoTime() < until) {
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
