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
import java.util.Map;
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

    /** So long nothing has to change before a text is counted, */
    private static final Duration CALM = Duration.ofSeconds(1);

    /** and so long it waits at most where that goes on and on. */
    private static final Duration MOST_PATIENCE = Duration.ofSeconds(5);

    /** Midnights differ from place to place by whole hours or parts of them. */
    private static final Duration MIDNIGHTS = Duration.ofMinutes(15);

    private static final Duration LONGEST_COUNT = Duration.ofSeconds(10);

    @Inject
    FindingCounts counts;

    /** Off for a command of the operator, which does one thing and ends. */
    @ConfigProperty(name = "masthead.worker", defaultValue = "true")
    volatile boolean active;

    private final Map<Subject, Waiting> waiting = new ConcurrentHashMap<>();

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("finding-counter").daemon().factory());

    private final Executor calm = CompletableFuture.delayedExecutor(CALM.toMillis(), TimeUnit.MILLISECONDS, executor);

    private final Executor midnights =
            CompletableFuture.delayedExecutor(MIDNIGHTS.toMinutes(), TimeUnit.MINUTES, executor);

    /** Something that is to be counted: when it changed first and last, by this process's nanosecond counter. */
    private record Waiting(long first, long last) {

        static Waiting now() {
            long now = System.nanoTime();
            return new Waiting(now, now);
        }

        Waiting changedAgain(Waiting later) {
            return new Waiting(first, later.last);
        }

        boolean isDue() {
            long now = System.nanoTime();
            return now - last >= CALM.toNanos() || now - first >= MOST_PATIENCE.toNanos();
        }
    }

    void afterChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        if (event.changesContent()) {
            changed(event.subject());
        }
    }

    private void changed(Subject subject) {
        boolean waitsAlready =
                waiting.computeIfPresent(subject, (it, before) -> before.changedAgain(Waiting.now())) != null;
        if (active && !waitsAlready) {
            executor.execute(() -> attempt(() -> counts.within(subject).forEach(this::queue)));
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
        if (waiting.putIfAbsent(subject, Waiting.now()) == null) {
            calm.execute(() -> countWhenCalm(subject));
        }
    }

    /** What changes from here on waits anew: what is read now may be older. */
    private void countWhenCalm(Subject subject) {
        var known = waiting.get(subject);
        if (active && known != null && !known.isDue()) {
            calm.execute(() -> countWhenCalm(subject));
        } else {
            count(subject);
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
