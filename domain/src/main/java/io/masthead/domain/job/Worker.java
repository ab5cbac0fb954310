package io.masthead.domain.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler.ReviveDeadExecution;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.masthead.domain.persistence.DatabaseClock;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Picks queued jobs up, on this node or another, and again after a crash. The rows are db-scheduler's; a job is scheduled
 * in the transaction that queued it, so neither exists without the other. Whose heartbeat has stopped is dead; all times are
 * the database's, so that no process's clock decides about another.
 */
@ApplicationScoped
public class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);

    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    /** After so many a process counts as dead, ten seconds in all: a database that stalls for a moment kills nobody. */
    private static final int MISSED_HEARTBEATS = 5;

    private static final Duration RETRY = Duration.ofSeconds(10);

    @Inject
    DataSource dataSource;

    @All
    @Inject
    List<JobHandler> handlers;

    @Inject
    DatabaseClock database;

    @ConfigProperty(name = "masthead.workers", defaultValue = "2")
    int threads;

    /** Off for a command of the operator, which does one thing and ends. */
    @ConfigProperty(name = "masthead.worker", defaultValue = "true")
    boolean active;

    private volatile @Nullable Scheduler scheduler;
    private @Nullable SchedulerClient client;

    void start(@Observes StartupEvent started) {
        client = SchedulerClient.Builder.create(dataSource)
                .jdbcCustomization(dialect())
                .build();
        if (!active) {
            return;
        }
        // of this process alone: another that took its name would take its jobs
        var name = UUID.randomUUID().toString();
        LOG.infof("Jobs are picked up as %s", name);
        var tasks = handlers.stream().map(this::task).toList();
        var created = Scheduler.create(dataSource, List.copyOf(tasks))
                .schedulerName(new SchedulerName.Fixed(name))
                .jdbcCustomization(dialect())
                .clock(database::now)
                .threads(threads)
                .enablePriority()
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        created.start();
        scheduler = created;
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    void schedule(@Observes Jobs.Due due) {
        var instance = new TaskInstance.Builder<Void>(
                        name(due.kind()), due.job().toString())
                .priority(due.kind().priority())
                .build();
        var time = database.now().plus(due.delay());
        if (!Objects.requireNonNull(client).scheduleIfNotExists(instance, time)) {
            bringForward(instance, time);
        }
    }

    /** Never back: one that is due already is picked up as soon as a worker is free. */
    private void bringForward(TaskInstance<Void> instance, Instant time) {
        var scheduled = Objects.requireNonNull(client).getScheduledExecution(instance);
        if (scheduled.filter(it -> it.getExecutionTime().isAfter(time)).isEmpty()) {
            return;
        }
        try {
            Objects.requireNonNull(client).reschedule(instance, time);
        } catch (TaskInstanceException begun) {
            LOG.debugf(begun, "Job %s is begun already", instance.getId());
        }
    }

    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Due due) {
        var running = scheduler;
        if (running != null) {
            CompletableFuture.delayedExecutor(due.delay().toMillis(), TimeUnit.MILLISECONDS)
                    .execute(running::triggerCheckForDueExecutions);
        }
    }

    private OneTimeTask<Void> task(JobHandler handler) {
        return Tasks.oneTime(name(handler.kind()))
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, database.now().plus(RETRY)))
                .onDeadExecution(this::revive)
                .execute((instance, context) -> handler.run(UUID.fromString(instance.getId())));
    }

    /** A process that was suspended may find its own heartbeat old, before it has written the next: it is not dead. */
    private void revive(ExecutionComplete dead, ExecutionOperations<Void> operations) {
        if (!isRunningHere(dead.getExecution())) {
            new ReviveDeadExecution<Void>().deadExecution(dead, operations);
        }
    }

    private boolean isRunningHere(Execution execution) {
        var running = scheduler;
        return running != null
                && running.getCurrentlyExecuting().stream()
                        .anyMatch(it -> it.getExecution().equals(execution));
    }

    /** What db-scheduler would find out anew, and log, for each job. */
    private JdbcCustomization dialect() {
        return database.isPostgresql()
                ? new PostgreSqlJdbcCustomization(false, false)
                : new DefaultJdbcCustomization(false);
    }

    private static String name(JobKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
