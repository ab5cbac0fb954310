package io.masthead.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often somebody who need not be signed in may send a file: so many times a minute from each address. It protects the
 * processor of this node and is counted on this node, so that strangers cause no writing (docs/decisions/0045).
 */
@ApplicationScoped
class AddressRateLimiter {

    private static final long WINDOW = Duration.ofMinutes(1).toNanos();

    @ConfigProperty(name = "masthead.rate-limit", defaultValue = "30")
    int aMinute;

    private final Map<String, Deque<Long>> requests = new ConcurrentHashMap<>();

    /** Counts one request; where there were too many already, the seconds after which there may be one again. */
    OptionalLong take(String address) {
        long now = System.nanoTime();
        requests.entrySet().removeIf(entry -> isOver(entry.getValue(), now));
        var wait = new AtomicReference<>(OptionalLong.empty());
        requests.compute(address, (key, before) -> {
            var times = before == null ? new ArrayDeque<Long>() : before;
            while (!times.isEmpty() && now - times.getFirst() > WINDOW) {
                times.removeFirst();
            }
            if (times.size() < aMinute) {
                times.addLast(now);
            } else {
                long left = WINDOW - (now - times.getFirst());
                wait.set(OptionalLong.of(Duration.ofNanos(left).toSeconds() + 1));
            }
            return times;
        });
        return wait.get();
    }

    private static boolean isOver(Deque<Long> times, long now) {
        Long last = times.peekLast();
        return last == null || now - last > WINDOW;
    }
}
