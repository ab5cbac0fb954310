package io.masthead.domain.check;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Has findings counted after whatever happens to a text or to what it is checked with, once that is committed, on a thread of
 * its own: nobody who saves waits for it. A text that is saved again and again is counted once in a while. A count names the
 * text that it is of, so one that comes too late says nothing.
 */
@ApplicationScoped
class FindingCounter {

    private static final Logger LOG = Logger.getLogger(FindingCounter.class);

    /** So long a count waits for further changes. */
    private static final Duration CALM = Duration.ofSeconds(1);

    /** Midnights differ from place to place by whole hours or parts of them. */
    private static final Duration MIDNIGHTS = Duration.ofMinutes(15);

    private static final Duration LONGEST_COUNT = Duration.ofSeconds(10);

    @Inject
    FindingCounts counts;

    /** Off for a command of the operator, which does one thing and ends. */
    @ConfigProperty(name = "masthead.worker", defaultValue = "true")
    volatile boolean active;

    private final Set<Subject> waiting = ConcurrentHashMap.newKeySet();

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("finding-counter").daemon().factory());

    private final Executor calm = CompletableFuture.delayedExecutor(CALM.toMillis(), TimeUnit.MILLISECONDS, executor);

    private final Executor midnights =
            CompletableFuture.delayedExecutor(MIDNIGHTS.toMinutes(), TimeUnit.MINUTES, executor);

    void afterChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        if (active && !waiting.contains(event.subject())) {
            executor.execute(() -> attempt(() -> counts.within(event.subject()).forEach(this::queue)));
        }
    }

    /** After an update the rules may be others, and what a node that has gone was to count nobody else has counted. */
    void afterStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent workersHaveStarted) {
        if (active) {
            executor.execute(() -> attempt(() -> counts.inProduction().forEach(this::queue)));
            midnights.execute(this::afterMidnight);
        }
    }

    /** A right ends at midnight, and nothing else happens then. */
    private void afterMidnight() {
        attempt(() -> counts.ofEndedRights(LocalDate.now(ZoneOffset.UTC)).forEach(this::queue));
        if (active) {
            midnights.execute(this::afterMidnight);
        }
    }

    /** Not interrupted: a file database takes an interrupted reader for a reason to close. */
    void beforeStop(@Observes ShutdownEvent stopping) throws InterruptedException {
        active = false;
        executor.shutdown();
        if (!executor.awaitTermination(LONGEST_COUNT.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("Findings are still being counted");
        }
    }

    /** What waits already is not counted twice. */
    private void queue(Subject subject) {
        if (waiting.add(subject)) {
            calm.execute(() -> count(subject));
        }
    }

    private void count(Subject subject) {
        waiting.remove(subject);
        attempt(() -> counts.changed(subject).forEach(counts::store));
    }

    private void attempt(Runnable counting) {
        try {
            if (active) {
                counting.run();
            }
        } catch (RuntimeException e) {
            // nothing but a number beside the section is missing; the next change has it counted
            LOG.warn("Findings could not be counted", e);
        }
    }
}
