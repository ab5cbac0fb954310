package io.masthead.domain.staff;

import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a person may ask for costly work: thirty times a minute for most sorts of it, on all nodes together. */
@ApplicationScoped
public class RateLimiter {

    static final Duration WINDOW = Duration.ofMinutes(1);

    private final RequestCounts counts;
    private final DatabaseClock clock;
    private final int aMinute;

    @Inject
    public RateLimiter(
            RequestCounts counts,
            DatabaseClock clock,
            @ConfigProperty(name = "masthead.rate-limit", defaultValue = "30") int aMinute) {
        this.counts = counts;
        this.clock = clock;
        this.aMinute = aMinute;
    }

    /**
     * Counts one request for costly work.
     *
     * @throws Refused if the person has asked too often; says after how many seconds they can ask again
     */
    public void take(RateLimitedWork work, Actor actor) {
        var now = clock.now();
        var count = counts.add(actor.subject(), work, now, now.minus(WINDOW));
        if (count.requests() > aMinute * work.times()) {
            long seconds = Duration.between(now, count.beganAt().plus(WINDOW)).toSeconds() + 1;
            throw Refused.because(GeneralReason.TOO_MANY, String.valueOf(seconds));
        }
    }
}
