package io.masthead.domain.audit;

import io.masthead.domain.audit.TrailHeadRow.Head;
import io.masthead.domain.event.OutboxEntry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

/**
 * Moves the head on to an event, and writes entry and outbox beside it, in one statement: the head is locked for no other, and
 * then the transaction ends. Nothing is written where the head is not the one that the event was chained to.
 */
final class TrailAppend {

    private static final String ENTRY = """
            insert into event
                (sequence, at, actor, actor_name, action, subject_kind, subject, details, previous_hash, hash)
            select cast(:sequence as bigint), cast(:at as timestamp(6) with time zone), cast(:actor as varchar),
                cast(:actorName as varchar), cast(:action as varchar), cast(:kind as varchar),
                cast(:subject as varchar), cast(:details as text), cast(:previous as varchar), cast(:hash as varchar)
            """;

    private static final String OUTBOX = """
            insert into outbox (sequence, kind, subject_kind, subject, actor, payload, recorded_at)
            select cast(:sequence as bigint), cast(:action as varchar), cast(:kind as varchar),
                cast(:subject as varchar), cast(:actor as varchar), cast(:payload as text),
                cast(:at as timestamp(6) with time zone)
            """;

    private static final String HEAD = """
            update event_head set sequence = :sequence, hash = :hash, at = :at
            where id = 1 and sequence = :before and hash = :previous
            """;

    private static final String POSTGRESQL = "with moved as (" + HEAD + " returning id), entry as (" + ENTRY
            + " from moved returning 1) " + OUTBOX + " from moved";

    /** Each row out of the one that was written before it. Several statements as one would be parsed anew each time. */
    private static final String H2 =
            OUTBOX + " from final table (" + ENTRY + " from final table (" + HEAD + ") moved) entry";

    private TrailAppend() {}

    /**
     * Appends an event; answers false where the head has moved on meanwhile.
     *
     * @param head the head that the entry was chained to
     */
    static boolean of(TrailEvent entry, OutboxEntry outbox, Head head, EntityManager entities, boolean isPostgresql) {
        return entities.createNativeQuery(isPostgresql ? POSTGRESQL : H2)
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter("sequence", entry.sequence())
                        .setParameter("at", entry.at())
                        .setParameter("actor", entry.actor())
                        .setParameter("actorName", entry.actorName())
                        .setParameter("action", entry.action())
                        .setParameter("kind", entry.subjectKind())
                        .setParameter("subject", entry.subject())
                        .setParameter("details", entry.details())
                        .setParameter("previous", entry.previousHash())
                        .setParameter("hash", entry.hash())
                        .setParameter("payload", outbox.payload())
                        .setParameter("before", head.sequence())
                        .executeUpdate()
                > 0;
    }
}
