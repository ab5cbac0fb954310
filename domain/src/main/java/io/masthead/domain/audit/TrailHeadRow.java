package io.masthead.domain.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.Objects;

/** The head of the chain: the one row from which numbers come, locked last in every transaction. */
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

    protected TrailHeadRow() {}

    static TrailHeadRow locked() {
        TrailHeadRow row = findById(ONLY, LockModeType.PESSIMISTIC_WRITE);
        return Objects.requireNonNull(row);
    }

    static TrailHeadRow read() {
        TrailHeadRow row = findById(ONLY);
        return Objects.requireNonNull(row);
    }

    void advance(TrailEvent event) {
        sequence = event.sequence();
        hash = event.hash();
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
}
