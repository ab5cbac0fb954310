package io.masthead.domain.staff;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a person may ask for costly work: thirty times a minute for each sort of it, on each node. */
@ApplicationScoped
public class RateLimiter {

    private static final long WINDOW = Duration.ofMinutes(1).toNanos();

    @ConfigProperty(name = "masthead.rate-limit", defaultValue = "30")
    int aMinute;

    private final Map<String, Deque<Long>> taken = new ConcurrentHashMap<>();

    /**
     * Takes one.
     *
     * @throws Refused if the person has used them up; says after how many seconds there is one again
     */
    public void take(String sort, Actor actor) {
        take(sort, actor.subject());
    }

    /**
     * Takes one for somebody who is not signed in.
     *
     * @param who what they are told apart by, such as their address
     * @throws Refused if they have used them up; says after how many seconds there is one again
     */
    public void take(String sort, String who) {
        long now = System.nanoTime();
        taken.entrySet().removeIf(entry -> isOver(entry.getValue(), now));
        taken.compute(sort + " " + who, (key, before) -> {
            var times = before == null ? new ArrayDeque<Long>() : before;
            while (!times.isEmpty() && now - times.getFirst() > WINDOW) {
                times.removeFirst();
            }
            if (times.size() >= aMinute) {
                long seconds =
                        Duration.ofNanos(WINDOW - (now - times.getFirst())).toSeconds() + 1;
                throw Refused.because(GeneralReason.TOO_MANY, String.valueOf(seconds));
            }
            times.addLast(now);
            return times;
        });
    }

    private static boolean isOver(Deque<Long> times, long now) {
        Long last = times.peekLast();
        return last == null || now - last > WINDOW;
    }
}
