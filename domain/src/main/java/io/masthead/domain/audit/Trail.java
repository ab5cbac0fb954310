package io.masthead.domain.audit;

import io.masthead.domain.edition.AuditHeadSource;
import io.masthead.domain.edition.Manuscript.TrailHead;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.persistence.IdleTransactionLimit;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;

/** Writes the audit trail in the transaction of what it records, and checks that nobody has touched it. */
@ApplicationScoped
public class Trail implements AuditHeadSource {

    private static final int PAGE = 500;

    private final TrailHeadMutex mutex = new TrailHeadMutex();

    @Inject
    EntityManager entityManager;

    @Inject
    TransactionSynchronizationRegistry registry;

    @Inject
    DatabaseClock database;

    @Inject
    IdleTransactionLimit idle;

    /**
     * The answer of a check.
     *
     * @param intact whether every event fits the one before
     * @param count how many events were read
     * @param firstBroken the number of the first event that does not fit; null where all do
     */
    public record Check(
            boolean intact, long count, @Nullable Long firstBroken) {}

    @Transactional(TxType.MANDATORY)
    void record(@Observes DomainEvent event) {
        idle.lowerUnlessRaised();
        // what the database objects to is told here, to whoever did it
        entityManager.flush();
        pending().add(event);
    }

    private PendingEvents pending() {
        if (registry.getResource(PendingEvents.class) instanceof PendingEvents begun) {
            return begun;
        }
        var writer = new TrailWriter(entityManager, database, idle, mutex);
        var pending = new PendingEvents(mutex, writer::write, writer::committed);
        // by Hibernate, which gives its connection back before other listeners of the transaction are called
        entityManager
                .unwrap(SharedSessionContractImplementor.class)
                .getTransactionCompletionCallbacks()
                .registerCallback(session -> {
                    writer.prepare();
                    pending.write();
                });
        registry.registerInterposedSynchronization(pending);
        registry.putResource(PendingEvents.class, pending);
        return pending;
    }

    /**
     * Records that somebody was refused, in a transaction of its own; whatever was tried has been rolled back.
     *
     * @param times how often
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(Actor actor, String tried, Refused refused, int times) {
        record(RequestRefused.of(actor, tried, refused, times));
    }

    /**
     * Walks the whole chain and names the first event that does not fit. Never inside a transaction: a long chain takes
     * longer than one may last, so each page of events is read in its own.
     */
    @Transactional(TxType.NEVER)
    public Check verify() {
        return ChainCheck.of(head(), this::following);
    }

    @Transactional
    List<TrailEvent> following(long sequence) {
        return TrailEvent.following(sequence, PAGE);
    }

    @Override
    @Transactional
    public TrailHead head() {
        var head = TrailHeadRow.read();
        return new TrailHead(head.sequence(), head.hash());
    }
}
