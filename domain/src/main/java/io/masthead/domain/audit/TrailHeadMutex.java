package io.masthead.domain.audit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets one transaction of this process at a time ask the database for the head of the chain. Were all of them to wait there,
 * and the process to stall, the database would give the head to one after the other, and end each only after its idle time.
 */
final class TrailHeadMutex {

    /** Shorter than the database lets a transaction be idle: after it, waiting goes on in the database. */
    private static final Duration MOST = Duration.ofMillis(1500);

    private final Semaphore turn = new Semaphore(1, true);

    /** Waits for this transaction's turn, not for ever; answers whether it has it, and then must {@link #leave}. */
    boolean enter() {
        try {
            return turn.tryAcquire(MOST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        turn.release();
    }
}
