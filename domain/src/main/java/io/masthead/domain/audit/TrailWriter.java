package io.masthead.domain.audit;

import io.masthead.domain.audit.TrailHeadRow.Head;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.OutboxEntry;
import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.persistence.IdleTransactionLimit;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the events of one transaction at its end: the head of the chain is the last lock that it takes. */
final class TrailWriter {

    private final EntityManager entities;
    private final DatabaseClock database;
    private final IdleTransactionLimit idle;
    private final TrailHeadMutex mutex;
    private Instant now = Instant.EPOCH;
    private @Nullable Head left;

    TrailWriter(EntityManager entities, DatabaseClock database, IdleTransactionLimit idle, TrailHeadMutex mutex) {
        this.entities = entities;
        this.database = database;
        this.idle = idle;
        this.mutex = mutex;
    }

    /** Does all that nobody else has to wait for: writes what is not written yet, and looks at the clock. */
    void prepare() {
        entities.flush();
        idle.lower();
        now = database.now();
    }

    /** Writes them, chained to the head that this process has left last, where it still is the head. */
    void write(List<DomainEvent> events) {
        var last = mutex.last();
        var head = last == null ? locked() : last.at(now);
        for (var event : events) {
            head = append(event, head);
        }
        left = head;
    }

    /** The transaction is committed, and the head stands where it was left. */
    void committed() {
        mutex.remember(Objects.requireNonNull(left));
    }

    /** Where another process has written since, the head that was remembered is none any more. */
    private Head append(DomainEvent event, Head head) {
        var next = appended(event, head);
        return next == null ? Objects.requireNonNull(appended(event, locked())) : next;
    }

    private @Nullable Head appended(DomainEvent event, Head head) {
        var entry = new TrailEvent(head.sequence() + 1, head.next(), event, head.hash());
        var outbox = OutboxEntry.of(entry.sequence(), entry.at(), event);
        if (!TrailAppend.of(entry, outbox, head, entities, database.isPostgresql())) {
            return null;
        }
        OutboxEntry.trim(entry.sequence());
        return head.after(entry);
    }

    private Head locked() {
        return TrailHeadRow.lock(database.sql());
    }
}
