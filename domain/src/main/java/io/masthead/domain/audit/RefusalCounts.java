package io.masthead.domain.audit;

import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts refusals into the trail, without letting whoever is refused fill it: the first of its kind at once, those that follow as
 * one event a minute with their number. Of one kind are refusals of the same person, at the same route, about the same subject
 * and for the same reasons. What is counted and not yet written when the process is killed is lost; a stop writes it.
 */
@ApplicationScoped
public class RefusalCounts {

    private static final Logger LOG = Logger.getLogger(RefusalCounts.class);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final long PERIOD_SECONDS = 5;

    /** In characters: an address may be as long as a request's head, and names the route long before its end. */
    private static final int LONGEST_TRIED = 200;

    private final Trail trail;
    private final InstantSource clock;
    private final Map<Kind, Count> counts = new ConcurrentHashMap<>();
    private @Nullable ScheduledFuture<?> writing;

    /** Counts for that trail, by this machine's clock. */
    @Inject
    public RefusalCounts(Trail trail) {
        this(trail, InstantSource.system());
    }

    RefusalCounts(Trail trail, InstantSource clock) {
        this.trail = trail;
        this.clock = clock;
    }

    private record Kind(
            String actor, String route, @Nullable Subject subject, List<ReasonCode> reasons) {}

    private record Count(Actor actor, String tried, Refused refused, Instant since, AtomicInteger further) {

        /** The same count, to be written a minute later again. */
        private Count again(Instant now) {
            return new Count(actor, tried, refused, now, further);
        }
    }

    /**
     * Records or counts that somebody was refused.
     *
     * @param route what was asked for, the same for all addresses of its kind
     * @param tried what was asked for, as it was sent
     */
    @SuppressWarnings("ReferenceEquality") // the very count that was put in, not one like it
    public void refused(Actor actor, String route, String tried, Refused refused) {
        var shown = tried.substring(0, Math.min(tried.length(), LONGEST_TRIED));
        var kind = new Kind(
                actor.subject(),
                route,
                refused.subject(),
                refused.reasons().stream().map(Reason::code).toList());
        var begun = new Count(actor, shown, refused, clock.instant(), new AtomicInteger());
        if (counts.merge(kind, begun, RefusalCounts::oneMore) != begun) {
            return;
        }
        boolean recorded = false;
        try {
            trail.refused(actor, shown, refused, 1);
            recorded = true;
        } finally {
            if (!recorded) {
                // what was counted meanwhile stays, to be written later
                discardIfNone(kind);
            }
        }
    }

    private static Count oneMore(Count running, Count begun) {
        running.further().incrementAndGet();
        return running;
    }

    void start(@Observes StartupEvent started) {
        var timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("refusal-counts").factory());
        writing = timer.scheduleWithFixedDelay(
                () -> write(clock.instant().minus(WINDOW)), PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (writing != null) {
            writing.cancel(false);
        }
        write(clock.instant());
    }

    /** Writes what was counted since then or longer; where that fails it is tried again later, with what has come in. */
    void write(Instant since) {
        counts.forEach((kind, count) -> {
            if (count.since().isAfter(since)) {
                return;
            }
            int times = count.further().get();
            if (times == 0) {
                discardIfNone(kind);
                return;
            }
            try {
                trail.refused(count.actor(), count.tried(), count.refused(), times);
                count.further().addAndGet(-times);
                counts.replace(kind, count.again(clock.instant()));
            } catch (RuntimeException e) {
                LOG.warnf(
                        "%d refusals of %s are not in the trail yet: %s",
                        times, count.actor().name(), e);
            }
        });
    }

    private void discardIfNone(Kind kind) {
        counts.computeIfPresent(kind, (same, it) -> it.further().get() == 0 ? null : it);
    }
}
