package io.masthead.domain.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * How long PostgreSQL lets a transaction be idle before it ends it and frees its locks, because the process has stalled or
 * is cut off. The limit that a transaction begins with stands in application-postgresql.properties and is long: one that only
 * reads stops nobody, and comparing two long texts takes its time on a busy machine. From the first lock on it is short. H2
 * has no such limit, and needs none: its process is ours.
 */
@ApplicationScoped
public class IdleTransactionLimit {

    /** So that the others write again within five seconds. */
    private static final String WITH_LOCKS = "'4s'";

    private final EntityManager entityManager;
    private final DatabaseClock database;
    private final TransactionSynchronizationRegistry transaction;

    private enum State {
        RAISED,
        LOWERED
    }

    @Inject
    IdleTransactionLimit(
            EntityManager entityManager, DatabaseClock database, TransactionSynchronizationRegistry transaction) {
        this.entityManager = entityManager;
        this.database = database;
        this.transaction = transaction;
    }

    /** Leaves this transaction the long limit, also with an issue locked: it works on the whole of it between two statements. */
    public void raise() {
        if (state() == State.LOWERED) {
            set("default");
        }
        transaction.putResource(IdleTransactionLimit.class, State.RAISED);
    }

    /** The short limit, unless it was raised: this transaction is about to take a lock. */
    public void lowerUnlessRaised() {
        if (state() != State.RAISED) {
            lower();
        }
    }

    /** The short limit, whatever was said before: this transaction is about to take a lock that everybody needs. */
    public void lower() {
        if (state() != State.LOWERED) {
            set(WITH_LOCKS);
            transaction.putResource(IdleTransactionLimit.class, State.LOWERED);
        }
    }

    /**
     * The short limit as an expression in the statement that takes a lock, which saves a statement; where that has locked
     * something, {@link #wasLowered} has to be told.
     */
    public String loweringUnlessRaised() {
        return database.isPostgresql() && state() == null
                ? "set_config('idle_in_transaction_session_timeout', " + WITH_LOCKS + ", true)"
                : "''";
    }

    /** A statement with {@link #loweringUnlessRaised} in it has locked something. */
    public void wasLowered() {
        if (state() == null) {
            transaction.putResource(IdleTransactionLimit.class, State.LOWERED);
        }
    }

    private @Nullable Object state() {
        return transaction.getResource(IdleTransactionLimit.class);
    }

    private void set(String value) {
        if (database.isPostgresql()) {
            entityManager
                    .createNativeQuery("set local idle_in_transaction_session_timeout to " + value)
                    // it concerns no row: what is not written yet is not written for its sake
                    .setFlushMode(FlushModeType.COMMIT)
                    .executeUpdate();
        }
    }
}
