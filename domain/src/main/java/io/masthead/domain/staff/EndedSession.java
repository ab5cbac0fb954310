package io.masthead.domain.staff;

import io.masthead.domain.persistence.Timestamps;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A session that was signed out. Kept on the server, because the cookie itself would be good until its token ends. */
@Entity
@Table(name = "ended_session")
public class EndedSession extends PanacheEntityBase {

    /** No session lives longer than this (the realm's longest, twice over); then its cookie is worth nothing anyway. */
    private static final Duration LONGEST_SESSION = Duration.ofHours(24);

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "ended_at")
    private Instant endedAt = Timestamps.now();

    protected EndedSession() {}

    private EndedSession(String id) {
        this.id = id;
    }

    /** Records that the session has ended; answers whether it had not before. */
    static boolean record(String session) {
        delete("endedAt < ?1", Timestamps.now().minus(LONGEST_SESSION));
        if (findById(session) != null) {
            return false;
        }
        new EndedSession(session).persist();
        return true;
    }
}
