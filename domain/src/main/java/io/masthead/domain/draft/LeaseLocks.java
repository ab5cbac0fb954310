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

    /** The lease, locked until the transaction ends, where that tab has it; else nothing is locked. */
    Optional<Lease> ofHolder(UUID section, EditorTab tab) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select {l.*}, " + idle.loweringUnlessRaised()
                                + " as idle from lease l where l.id = :id and l.tab = :tab and l.holder_id = :holder for update")
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
