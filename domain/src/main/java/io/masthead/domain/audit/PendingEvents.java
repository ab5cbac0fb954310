package io.masthead.domain.audit;

import io.masthead.domain.event.DomainEvent;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What happened in one transaction and is written into the trail when all else is done, just before the commit: so long, and
 * no longer, is the head locked.
 */
final class PendingEvents implements Synchronization {

    private final List<DomainEvent> events = new ArrayList<>();
    private final TrailHeadMutex mutex;
    private final Consumer<List<DomainEvent>> writer;
    private final Runnable committed;
    private boolean entered;
    private boolean written;
    private boolean ended;

    /** @param committed what is done once the transaction is committed, before the next one has its turn */
    PendingEvents(TrailHeadMutex mutex, Consumer<List<DomainEvent>> writer, Runnable committed) {
        this.mutex = mutex;
        this.writer = writer;
        this.committed = committed;
    }

    /**
     * Another one, to be written with those before it.
     *
     * @throws IllegalStateException if they are written already: nothing happens without its event
     */
    void add(DomainEvent event) {
        if (written) {
            throw new IllegalStateException("The transaction's events are written already: " + event);
        }
        events.add(event);
    }

    /**
     * Writes them, in the transaction, which an exception here rolls back.
     *
     * @throws IllegalStateException if its time was over just before: nobody would give the mutex back any more
     */
    void write() {
        if (ended) {
            throw new IllegalStateException("The transaction has ended before its events are written");
        }
        written = true;
        entered = mutex.enter();
        writer.accept(events);
    }

    /** Too late for {@link #write}: the connection is given back already. */
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
        ended = true;
        if (written && status == Status.STATUS_COMMITTED) {
            committed.run();
        }
        if (entered) {
            entered = false;
            mutex.leave();
        }
    }
}
