package io.masthead.domain.event;

import io.masthead.domain.json.Json;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * An event that waits to be told to those whom it concerns, written in the transaction of its entry in the trail. It is
 * read in the order of its number (decision 0040).
 */
@Entity
@Immutable
@Table(name = "outbox")
public class OutboxEntry extends PanacheEntityBase {

    /** So many of the latest are kept while nobody takes them out: years of a bulletin, and some 50 MB. */
    private static final long MOST = 100_000;

    /** The older ones are deleted with every so many events, so that few writes pay for it. */
    private static final long TRIMMED_EVERY = 100;

    @Id
    @Column(name = "sequence")
    private long sequence;

    @Column(name = "kind")
    private String kind;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject")
    private String subject;

    @Column(name = "actor")
    private String actor;

    @Column(name = "payload", columnDefinition = "text")
    private String payload;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected OutboxEntry() {}

    private OutboxEntry(long sequence, Instant recordedAt, DomainEvent event) {
        this.sequence = sequence;
        this.recordedAt = recordedAt;
        this.kind = event.label();
        this.subjectKind = event.subject().kind();
        this.subject = event.subject().id();
        this.actor = event.actor().subject();
        this.payload = Json.write(event);
    }

    /**
     * An event that the trail puts in together with its own entry.
     *
     * @param sequence the number of that entry
     * @param at the time of that entry
     */
    public static OutboxEntry of(long sequence, Instant at, DomainEvent event) {
        return new OutboxEntry(sequence, at, event);
    }

    /** That one was put in: some of the oldest may be too old now. */
    public static void trim(long sequence) {
        if (sequence % TRIMMED_EVERY == 0) {
            delete("sequence <= ?1", sequence - MOST);
        }
    }

    /** The number of its entry in the trail. */
    public long sequence() {
        return sequence;
    }

    /** What was done, such as {@code section-saved}. */
    public String kind() {
        return kind;
    }

    /** What it was done to. */
    public Subject subject() {
        return new Subject(subjectKind, subject);
    }

    /** Who did it: the id in the realm, {@code operator} or {@code keycloak}. */
    public String actor() {
        return actor;
    }

    /** The components of the event's record, as JSON. */
    public String payload() {
        return payload;
    }

    /** When, UTC, to the microsecond. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
