package io.masthead.domain.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The database's clock, the only one that all processes have in common. It is read every few seconds, and counted on in
 * between by a clock of this process that nobody can set.
 */
@ApplicationScoped
public class DatabaseClock {

    private static final Logger LOG = Logger.getLogger(DatabaseClock.class);

    private static final Duration READ_EVERY = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final String kind;
    private final LongSupplier nanoTime;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable Reading last;

    /** What the database's clock said, and what this process's nanosecond counter was then. */
    private record Reading(Instant time, long nanos) {}

    @Inject
    public DatabaseClock(DataSource dataSource, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this(dataSource, kind, System::nanoTime);
    }

    DatabaseClock(DataSource dataSource, String kind, LongSupplier nanoTime) {
        this.dataSource = dataSource;
        this.kind = kind;
        this.nanoTime = nanoTime;
    }

    /**
     * The time by the database's clock, UTC. Where it cannot be read, the time counted on from when it last could.
     *
     * @throws IllegalStateException if it could never be read
     */
    public Instant now() {
        var known = last;
        if (known == null) {
            known = read();
        } else if (nanoTime.getAsLong() - known.nanos() > READ_EVERY.toNanos()) {
            known = readByOne(known);
        }
        return known.time().plusNanos(nanoTime.getAsLong() - known.nanos());
    }

    /** A connection is costly where all are in use: while one reads, the others count on. */
    private Reading readByOne(Reading known) {
        if (!reading.compareAndSet(false, true)) {
            return known;
        }
        try {
            return read();
        } finally {
            reading.set(false);
        }
    }

    /** Whether that database is PostgreSQL; else it is H2. */
    public boolean isPostgresql() {
        return kind.equals("postgresql");
    }

    /** The time as an SQL expression. PostgreSQL's {@code current_timestamp} would be when the transaction began. */
    public String sql() {
        return isPostgresql() ? "clock_timestamp()" : "current_timestamp";
    }

    private Reading read() {
        try (var connection = dataSource.getConnection();
                var query = connection.createStatement();
                var rows = query.executeQuery("select " + sql())) {
            rows.next();
            var time = rows.getObject(1, OffsetDateTime.class).toInstant();
            var read = new Reading(time, nanoTime.getAsLong());
            last = read;
            return read;
        } catch (SQLException e) {
            var old = last;
            if (old == null) {
                throw new IllegalStateException("The database's clock cannot be read", e);
            }
            LOG.warnf("The database's clock cannot be read: %s", e.getMessage());
            return old;
        }
    }
}
