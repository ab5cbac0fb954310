package io.masthead.domain.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The head of the chain: the one row from which numbers and times come, locked last in every transaction. */
@Entity
@Table(name = "event_head")
class TrailHeadRow extends PanacheEntityBase {

    private static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "sequence")
    private long sequence;

    @Column(name = "hash")
    private String hash;

    @Column(name = "at")
    private @Nullable Instant at;

    protected TrailHeadRow() {}

    /**
     * The head as this transaction found it, or as the one before it left it.
     *
     * @param sequence the last event's number, 0 where there is none
     * @param hash the last event's hash, empty where there is none
     * @param at the last event's time; null where there is none
     * @param now the database's time then
     */
    record Head(long sequence, String hash, @Nullable Instant at, Instant now) {

        /** When the next event happens: now, but after the last one, whatever was done to the database's clock. */
        Instant next() {
            var time = now.truncatedTo(ChronoUnit.MICROS);
            return at == null || time.isAfter(at) ? time : at.plus(1, ChronoUnit.MICROS);
        }

        /** The head after that event. */
        Head after(TrailEvent event) {
            return new Head(event.sequence(), event.hash(), event.at(), now);
        }

        /** The same head at another time. */
        Head at(Instant time) {
            return new Head(sequence, hash, at, time);
        }
    }

    /**
     * Locks the head.
     *
     * @param clock the SQL expression of the database's time
     */
    static Head lock(String clock) {
        Object[] row = (Object[]) getEntityManager()
                .createNativeQuery(
                        "select sequence, hash, at, " + clock + " as read_at from event_head where id = 1 for update")
                .unwrap(NativeQuery.class)
                .addScalar("sequence", Long.class)
                .addScalar("hash", String.class)
                .addScalar("at", Instant.class)
                .addScalar("read_at", Instant.class)
                .getSingleResult();
        return new Head((long) row[0], (String) row[1], (Instant) row[2], (Instant) row[3]);
    }

    static TrailHeadRow read() {
        TrailHeadRow row = findById(ONLY);
        return Objects.requireNonNull(row);
    }

    int id() {
        return id;
    }

    long sequence() {
        return sequence;
    }

    String hash() {
        return hash;
    }

    @Nullable
    Instant at() {
        return at;
    }
}
