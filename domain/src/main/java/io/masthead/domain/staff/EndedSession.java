package io.masthead.domain.staff;

import io.masthead.domain.Moment;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A session that was signed out. Kept on the server, because the cookie itself would be good until its token ends. */
@Entity
@Table(name = "ended_session")
public class EndedSession extends PanacheEntityBase {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "ended_at")
    private Instant endedAt = Moment.now();

    protected EndedSession() {}

    private EndedSession(String id) {
        this.id = id;
    }

    /** Whether the session has ended. */
    public static boolean has(String session) {
        return findById(session) != null;
    }

    /** When it ended, UTC. */
    public Instant endedAt() {
        return endedAt;
    }

    static void record(String session) {
        if (!has(session)) {
            new EndedSession(session).persist();
        }
    }
}
