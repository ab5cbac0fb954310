package io.masthead.domain.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Picks queued jobs up, on this node or another, and again after a crash. The rows are db-scheduler's; a job is scheduled
 * in the transaction that queued it, so neither exists without the other.
 */
@ApplicationScoped
public class Worker {

    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(10);

    @Inject
    DataSource dataSource;

    @All
    @Inject
    List<Work> works;

    @ConfigProperty(name = "masthead.node")
    String node;

    @ConfigProperty(name = "masthead.workers", defaultValue = "2")
    int threads;

    /** Off for a command of the operator, which does one thing and ends. */
    @ConfigProperty(name = "masthead.worker", defaultValue = "true")
    boolean active;

    private @Nullable Scheduler scheduler;

    void start(@Observes StartupEvent started) {
        if (!active) {
            return;
        }
        releaseOwn();
        var tasks = works.stream().map(this::task).toList();
        var created = Scheduler.create(dataSource, List.copyOf(tasks))
                .schedulerName(new SchedulerName.Fixed(node))
                .threads(threads)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
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

    void schedule(@Observes Jobs.Queued queued) {
        var client = SchedulerClient.Builder.create(dataSource).build();
        client.scheduleIfNotExists(
                new TaskInstance<>(name(queued.kind()), queued.job().toString()), Instant.now());
    }

    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Queued queued) {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private OneTimeTask<Void> task(Work work) {
        return Tasks.oneTime(name(work.kind()))
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, Instant.now().plus(RETRY)))
                .execute((instance, context) -> work.run(UUID.fromString(instance.getId())));
    }

    /** What a process of this name had picked up when it was killed is free again at once, without waiting for heartbeats. */
    private void releaseOwn() {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update scheduled_tasks set picked = false, picked_by = null where picked = true and picked_by = ?")) {
            update.setString(1, node);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The schedule of jobs cannot be read", e);
        }
    }

    private static String name(Job.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
