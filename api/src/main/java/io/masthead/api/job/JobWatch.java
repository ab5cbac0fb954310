package io.masthead.api.job;

import io.masthead.api.paging.Ids;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Follows jobs for scripts and pages that want to be told how far one is. The database is asked, so that it does not
 * matter which node works on the job.
 */
@ApplicationScoped
public class JobWatch {

    private static final Duration BETWEEN = Duration.ofMillis(400);

    /** A job is watched for at most half an hour; whoever still wants to know asks again. */
    private static final long MOST_LOOKS = Duration.ofMinutes(30).dividedBy(BETWEEN);

    /** A connection on which nothing moves for thirty seconds is closed, so a job is told again at least every ten. */
    private static final int MOST_ALIKE = (int) Duration.ofSeconds(10).dividedBy(BETWEEN);

    @Inject
    Jobs jobs;

    /** What a look has shown, and how many times ten seconds the job has been watched. */
    private record Look<T>(T seen, int period) {}

    /**
     * The job as it stands, and again each time that something has changed or ten seconds have passed, until it has ended.
     * Blocks for the first look.
     *
     * @param id the job's id, as a request names it
     * @throws Refused if there is no such job
     */
    public Multi<JobView> follow(String id) {
        var job = Ids.parse(ResourceKind.JOB, id);
        look(job);
        return changes(looks(job));
    }

    private Multi<JobView> looks(UUID job) {
        return Multi.createBy()
                .repeating()
                .uni(() ->
                        Uni.createFrom().item(() -> look(job)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(BETWEEN)
                .whilst(view -> !view.hasEnded())
                .select()
                .first(MOST_LOOKS);
    }

    static <T> Multi<T> changes(Multi<T> looks) {
        var count = new AtomicInteger();
        return looks.map(seen -> new Look<>(seen, count.getAndIncrement() / MOST_ALIKE))
                .skip()
                .repetitions()
                .map(Look::seen);
    }

    private JobView look(UUID job) {
        return QuarkusTransaction.requiringNew().call(() -> JobView.of(jobs.kept(job)));
    }
}
