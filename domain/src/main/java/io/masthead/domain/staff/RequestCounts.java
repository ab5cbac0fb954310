package io.masthead.domain.staff;

import io.masthead.domain.persistence.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Counts requests in the database, where all nodes see them: a row for each person and sort of work, so that there are never
 * more than a few for a person and none has to be removed (docs/decisions/0045).
 */
@ApplicationScoped
public class RequestCounts {

    private static final String POSTGRESQL = """
            insert into request_count as counted (subject, work, began_at, requests) values (?, ?, ?, 1)
            on conflict (subject, work) do update set
                began_at = case when counted.began_at <= ? then excluded.began_at else counted.began_at end,
                requests = case when counted.began_at <= ? then 1 else counted.requests + 1 end
            returning requests, began_at
            """;

    private static final String H2 = """
            select requests, began_at from final table (
                merge into request_count counted
                using (values (cast(? as varchar), cast(? as varchar), cast(? as timestamp(6) with time zone)))
                    as sent(subject, work, began_at)
                on counted.subject = sent.subject and counted.work = sent.work
                when matched then update set
                    began_at = case when counted.began_at <= ? then sent.began_at else counted.began_at end,
                    requests = case when counted.began_at <= ? then 1 else counted.requests + 1 end
                when not matched then insert (subject, work, began_at, requests)
                    values (sent.subject, sent.work, sent.began_at, 1))
            """;

    private final DataSource dataSource;
    private final String statement;

    @Inject
    public RequestCounts(DataSource dataSource, DatabaseClock database) {
        this.dataSource = dataSource;
        this.statement = database.isPostgresql() ? POSTGRESQL : H2;
    }

    /**
     * How many requests there were.
     *
     * @param beganAt when they began to be counted, UTC
     */
    record Count(int requests, Instant beganAt) {}

    /**
     * Counts one request more, in a transaction of its own, so that it stands whatever becomes of the work.
     *
     * @param now the time, UTC
     * @param before where counting began before this, it begins anew
     */
    @Transactional(TxType.REQUIRES_NEW)
    Count add(String subject, RateLimitedWork work, Instant now, Instant before) {
        try {
            return added(subject, work, now, before);
        } catch (SQLIntegrityConstraintViolationException e) {
            return addedAgain(subject, work, now, before);
        } catch (SQLException e) {
            throw new IllegalStateException("A request cannot be counted", e);
        }
    }

    /** Where two first requests come at once, H2 lets one of them fail; PostgreSQL does not. */
    private Count addedAgain(String subject, RateLimitedWork work, Instant now, Instant before) {
        try {
            return added(subject, work, now, before);
        } catch (SQLException e) {
            throw new IllegalStateException("A request cannot be counted", e);
        }
    }

    private Count added(String subject, RateLimitedWork work, Instant now, Instant before) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(statement)) {
            query.setString(1, subject);
            query.setString(2, work.name());
            query.setObject(3, now.atOffset(ZoneOffset.UTC));
            query.setObject(4, before.atOffset(ZoneOffset.UTC));
            query.setObject(5, before.atOffset(ZoneOffset.UTC));
            try (var rows = query.executeQuery()) {
                rows.next();
                return new Count(
                        rows.getInt(1), rows.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
    }
}
