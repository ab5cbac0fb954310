package io.masthead.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.event.Subject;
import io.masthead.domain.persistence.DatabaseClock;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the test hands in what one would
class WorkerTest {

    private static final JobKind KIND = new JobKind("PROOF", 1);

    /** A process looks for dead ones every four seconds. */
    private static final Duration TWO_LOOKS = Duration.ofSeconds(9);

    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Worker worker = new Worker();
    private JdbcConnectionPool pool;

    @BeforeEach
    void start(@TempDir Path folder) {
        pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("masthead"), "sa", "sa");
        Flyway.configure()
                .dataSource(pool)
                .locations("db/migration/common", "db/migration/h2")
                .load()
                .migrate();
        worker.dataSource = pool;
        worker.handlers = List.of(new Waiting());
        worker.database = new DatabaseClock(pool, "h2");
        worker.threads = 2;
        worker.active = true;
        worker.start(new StartupEvent());
    }

    @AfterEach
    void stop() {
        end.countDown();
        worker.stop(new ShutdownEvent());
        pool.dispose();
    }

    /** As after the sleep of a machine, where the look for the dead may come before the next heartbeat. */
    @Test
    void does_not_take_its_own_job_for_that_of_a_dead_process() throws Exception {
        worker.schedule(new Jobs.Due(UUID.randomUUID(), KIND, Duration.ZERO));
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();

        var until = Instant.now().plus(TWO_LOOKS);
        while (Instant.now().isBefore(until)) {
            forgetHeartbeat();
            Thread.sleep(20);
        }

        assertThat(begun).hasValue(1);
    }

    /** Nobody picks up jobs of this kind here, so that they stay where they are. */
    private static final JobKind LEFT_ALONE = new JobKind("LEFT_ALONE", 1);

    @Test
    void brings_a_job_forward_that_waits_for_its_delay() throws Exception {
        var job = UUID.randomUUID();
        worker.schedule(new Jobs.Due(job, LEFT_ALONE, Duration.ofHours(1)));
        var later = due(job);

        worker.schedule(new Jobs.Due(job, LEFT_ALONE, Duration.ZERO));

        assertThat(due(job)).isBefore(later.minus(Duration.ofMinutes(59)));
    }

    @Test
    void never_puts_a_job_off_that_is_due_already() throws Exception {
        var job = UUID.randomUUID();
        worker.schedule(new Jobs.Due(job, LEFT_ALONE, Duration.ZERO));
        var first = due(job);

        worker.schedule(new Jobs.Due(job, LEFT_ALONE, Duration.ofSeconds(1)));

        assertThat(due(job)).isEqualTo(first);
    }

    private Instant due(UUID job) throws SQLException {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement(
                        "select execution_time from scheduled_tasks where task_instance = ?")) {
            query.setString(1, job.toString());
            try (var found = query.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }

    private void forgetHeartbeat() throws SQLException {
        try (var connection = pool.getConnection();
                var update = connection.createStatement()) {
            update.execute("update scheduled_tasks set last_heartbeat = timestamp '2001-01-01 00:00:00'"
                    + " where picked = true");
        }
    }

    private final class Waiting implements JobHandler {

        @Override
        public JobKind kind() {
            return KIND;
        }

        @Override
        public boolean isKept(Subject subject) {
            return true;
        }

        @Override
        public void run(UUID job) {
            begun.incrementAndGet();
            running.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
