package io.masthead.domain.audit;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.json.Json;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One entry of the audit trail: never changed, never deleted, chained to the one before by its hash. */
@Entity
@Immutable
@Table(name = "event")
public class TrailEvent extends PanacheEntityBase {

    @Id
    @Column(name = "sequence")
    private long sequence;

    @Column(name = "at")
    private Instant at;

    @Column(name = "actor")
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "action")
    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject")
    private String subject;

    @Column(name = "details", columnDefinition = "text")
    private String details;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "hash")
    private String hash;

    protected TrailEvent() {}

    TrailEvent(long sequence, Instant at, DomainEvent event, String previousHash) {
        this.sequence = sequence;
        this.at = at;
        this.actor = event.actor().subject();
        this.actorName = event.actor().name();
        this.action = event.label();
        this.subjectKind = event.subject().kind();
        this.subject = event.subject().id();
        this.details = Json.write(new TreeMap<>(event.details()));
        this.previousHash = previousHash;
        this.hash = ChainHash.of(this);
    }

    /**
     * A page of the trail, the newest first.
     *
     * @param of the subject's id; null for all
     * @param by the actor's id; null for all
     * @param before only events with a smaller number
     */
    public static List<TrailEvent> newest(@Nullable String of, @Nullable String by, long before, int most) {
        var where = new StringBuilder("sequence < ?1");
        var values = new ArrayList<Object>(List.of(before));
        if (of != null) {
            values.add(of);
            where.append(" and subject = ?").append(values.size());
        }
        if (by != null) {
            values.add(by);
            where.append(" and actor = ?").append(values.size());
        }
        where.append(order(of, by));
        return find(where.toString(), values.toArray()).page(Page.ofSize(most)).list();
    }

    /** The columns of the index by which they are found, as H2 would otherwise read all of them and sort. */
    private static String order(@Nullable String of, @Nullable String by) {
        String first = of != null ? "subject desc, " : by != null ? "actor desc, " : "";
        return " order by " + first + "sequence desc";
    }

    static List<TrailEvent> following(long sequence, int most) {
        return find("sequence > ?1 order by sequence", sequence)
                .page(Page.ofSize(most))
                .list();
    }

    /** The number, from 1 without gaps. */
    public long sequence() {
        return sequence;
    }

    /** When, UTC, to the microsecond. */
    public Instant at() {
        return at;
    }

    /** Who: the id in the realm, or {@code operator}. */
    public String actor() {
        return actor;
    }

    /** Who: the name as of then. */
    public String actorName() {
        return actorName;
    }

    /** What was done, such as {@code section-approved}. */
    public String action() {
        return action;
    }

    /** The kind of thing that it was done to. */
    public String subjectKind() {
        return subjectKind;
    }

    /** The id of the thing that it was done to. */
    public String subject() {
        return subject;
    }

    /** What else was recorded, a JSON object with texts as values. */
    public String details() {
        return details;
    }

    /** The hash of the event before; empty for the first. */
    public String previousHash() {
        return previousHash;
    }

    /** SHA-256 over the content and the previous hash, lower-case hex. */
    public String hash() {
        return hash;
    }
}
