package io.masthead.domain.section;

import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.persistence.IdleTransactionLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * Takes the locks of a write to a section, all in one statement and in their one order (decision 7): the issue, shared with
 * other writers, then the section, then a row beside it. Both databases lock the rows of a join in the order in which they are
 * named. They answer what stands in them once they are locked, so nothing else is joined: that would be as it was before.
 */
@ApplicationScoped
public class SectionLocks {

    private static final String KEPT = " where s.id = :id and s.dropped = false and i.state <> 'DISCARDED'";

    private final EntityManager entities;
    private final DatabaseClock database;
    private final IdleTransactionLimit idle;

    @Inject
    SectionLocks(EntityManager entities, DatabaseClock database, IdleTransactionLimit idle) {
        this.entities = entities;
        this.database = database;
        this.idle = idle;
    }

    /** Locks issue and section until the transaction ends; answers false where there is none, or it was dropped or discarded. */
    public boolean take(UUID id) {
        return taken(id, "", "");
    }

    /**
     * Locks a row beside them as well.
     *
     * @param table of a row that has the section's id, and may not be there
     * @return false where there is no such row, or section: then nothing is locked
     */
    public boolean takeWith(String table, UUID id) {
        return taken(id, " join " + table + " beside on beside.id = s.id", ", beside");
    }

    private boolean taken(UUID id, String joined, String further) {
        var locking = database.isPostgresql() ? " for share of i for no key update of s" + further : " for update";
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select i.id as issue, " + idle.loweringUnlessRaised()
                        + " as idle from issue i join section s on s.issue_id = i.id" + joined + KEPT + locking)
                .setParameter("id", id)
                .unwrap(NativeQuery.class)
                .addScalar("issue", UUID.class)
                .addScalar("idle", String.class)
                .getResultList();
        rows.forEach(row -> Section.wasLocked(id, (UUID) row[0]));
        if (!rows.isEmpty()) {
            idle.wasLowered();
        }
        return !rows.isEmpty();
    }
}
