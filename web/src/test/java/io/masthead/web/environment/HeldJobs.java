package io.masthead.web.environment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Holds up each job of one issue as it begins to set pages, until this is released: it has written nothing yet, and keeps nobody
 * else from writing. PostgreSQL only; an installation of the usual settings loses patience after half a minute.
 */
public final class HeldJobs implements AutoCloseable {

    private static final String HOLD = """
            create or replace function hold_job() returns trigger language plpgsql set lock_timeout = 0 as $$
            begin
                perform pg_advisory_xact_lock_shared(hashtext(new.subject_id));
                return new;
            end $$;
            create or replace trigger hold_job before update on job for each row
                when (new.step = 'TYPESETTING') execute function hold_job()
            """;

    private static final String IS_HELD = """
            select count(*) from pg_locks where locktype = 'advisory' and not granted
                and database = (select oid from pg_database where datname = current_database())
            """;

    private final Connection connection;

    private HeldJobs(Connection connection) {
        this.connection = connection;
    }

    /** Of that issue, from now on. */
    public static HeldJobs of(String issue, Installation masthead) throws SQLException {
        var connection = masthead.connect();
        try (var statement = connection.createStatement();
                var lock = connection.prepareStatement("select pg_advisory_lock(hashtext(?))")) {
            statement.execute(HOLD);
            lock.setString(1, issue);
            lock.execute();
        }
        return new HeldJobs(connection);
    }

    /** Waits until one is held up. */
    public void await() {
        Await.until(Duration.ofMinutes(1), this::isHeld);
    }

    private boolean isHeld() {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(IS_HELD)) {
            return rows.next() && rows.getInt(1) > 0;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets them go on, before this is closed. */
    public void release() throws SQLException {
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        release();
    }
}
