package io.masthead.domain.draft;

import io.masthead.domain.persistence.IdleTransactionLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Locks the lease of whoever holds it, which is done every few seconds by everybody who types: in one statement. */
@ApplicationScoped
class LeaseLocks {

    private final EntityManager entities;
    private final IdleTransactionLimit idle;

    @Inject
    LeaseLocks(EntityManager entities, IdleTransactionLimit idle) {
        this.entities = entities;
        this.idle = idle;
    }

    /**
     * The lease, locked until the transaction ends, where that tab has it. Where it was passed on while this waited, its row is
     * locked all the same: a transaction that goes on to the section then would take the locks in the wrong order.
     */
    Optional<Lease> ofHolder(UUID section, EditorTab tab) {
        return locked(section, tab, "");
    }

    /** The same without waiting: empty also where another transaction has it locked, and may be passing it on. */
    Optional<Lease> ofHolderAtOnce(UUID section, EditorTab tab) {
        return locked(section, tab, " skip locked");
    }

    private Optional<Lease> locked(UUID section, EditorTab tab, String waiting) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select {l.*}, " + idle.loweringUnlessRaised()
                        + " as idle from lease l where l.id = :id and l.tab = :tab and l.holder_id = :holder for update"
                        + waiting)
                .unwrap(NativeQuery.class)
                .addEntity("l", Lease.class)
                .addScalar("idle", String.class)
                .setParameter("id", section)
                .setParameter("tab", tab.token())
                .setParameter("holder", tab.person())
                .getResultList();
        if (!rows.isEmpty()) {
            idle.wasLowered();
        }
        return rows.stream().map(row -> (Lease) row[0]).findFirst();
    }
}
