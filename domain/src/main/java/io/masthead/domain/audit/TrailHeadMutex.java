package io.masthead.domain.audit;

import io.masthead.domain.audit.TrailHeadRow.Head;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets one transaction of this process at a time ask the database for the head of the chain. Were all of them to wait there,
 * and the process to stall, the database would give the head to one after the other, and end each only after its idle time.
 * Whoever comes next finds here how the one before has left the head, and need not read it: only where that is still so in the
 * database is an event appended to it.
 */
final class TrailHeadMutex {

    /** Shorter than the database lets a transaction be idle: after it, waiting goes on in the database. */
    private static final Duration MOST = Duration.ofMillis(1500);

    private final Semaphore turn = new Semaphore(1, true);
    private volatile @Nullable Head last;

    /** Waits for this transaction's turn, not for ever; answers whether it has it, and then must {@link #leave}. */
    boolean enter() {
        try {
            return turn.tryAcquire(MOST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The head as the last transaction of this process has left it; null before the first. */
    @Nullable
    Head last() {
        return last;
    }

    void remember(Head head) {
        last = head;
    }

    void leave() {
        turn.release();
    }
}
