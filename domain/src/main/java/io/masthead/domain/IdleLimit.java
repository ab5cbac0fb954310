package io.masthead.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * How long PostgreSQL lets a transaction be idle before it ends it and frees its locks, because the process has stalled or
 * is cut off. The setting for all stands in application-postgresql.properties; a transaction that works on a whole issue
 * between two statements needs more. H2 has no such limit, and needs none: its process is ours.
 */
@ApplicationScoped
public class IdleLimit {

    /** About six times what cleaning and hashing the largest issue takes on a busy machine with two processors. */
    private static final String WHOLE_ISSUE = "30s";

    @Inject
    EntityManager entityManager;

    @Inject
    DatabaseClock database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** Lets this transaction be idle for as long as work on a whole issue may take. */
    public void raise() {
        if (database.isPostgresql()) {
            set("'" + WHOLE_ISSUE + "'");
            transaction.putResource(IdleLimit.class, WHOLE_ISSUE);
        }
    }

    /** The usual limit again, for this transaction is about to take a lock that everybody needs. */
    public void restore() {
        if (transaction.getResource(IdleLimit.class) != null) {
            set("default");
        }
    }

    private void set(String value) {
        entityManager
                .createNativeQuery("set local idle_in_transaction_session_timeout to " + value)
                .executeUpdate();
    }
}
