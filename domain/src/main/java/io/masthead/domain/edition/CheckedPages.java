package io.masthead.domain.edition;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts by what they are about, the latest asked for kept, and the checks that are under way: each is made once, by a
 * thread that is nobody's request. What a check takes is for the typesetter to limit, which counts its work and not the
 * time spent waiting. A check that goes wrong is no verdict: whoever asks next has it made again.
 */
final class CheckedPages implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(CheckedPages.class);
    private static final int KEPT = 200;
    private static final int AT_ONCE = 2;

    private final long told;
    private final Map<String, Verdict> verdicts = latest();
    private final Map<String, Long> missed = latest();
    private final Map<String, CompletableFuture<Verdict>> underWay = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("print-gate-", 1).daemon().factory());

    /** @param told so long it is told of a check that it went wrong; then the pages are simply unchecked */
    CheckedPages(Duration told) {
        this.told = told.toNanos();
    }

    private static <V> Map<String, V> latest() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > KEPT;
            }
        });
    }

    /** The verdict, or that the check went wrong a moment ago; null where there is neither. */
    @Nullable
    Verdict known(String key) {
        var verdict = verdicts.get(key);
        return verdict == null && wentWrong(key) ? Verdict.MISSED : verdict;
    }

    private boolean wentWrong(String key) {
        var at = missed.get(key);
        return at != null && System.nanoTime() - at < told;
    }

    /** Whether nobody needs to begin the check: it is made, or under way. */
    boolean isBegun(String key) {
        return verdicts.containsKey(key) || underWay.containsKey(key);
    }

    Verdict learn(String key, Verdict verdict) {
        verdicts.put(key, verdict);
        missed.remove(key);
        return verdict;
    }

    /** Begins the check unless it is made or under way, and waits for it; empty where it takes longer than that. */
    Optional<Verdict> ask(String key, Supplier<Verdict> check, Duration wait) {
        var made = verdicts.get(key);
        if (made != null) {
            return Optional.of(made);
        }
        var answer =
                underWay.computeIfAbsent(key, it -> CompletableFuture.supplyAsync(() -> checked(it, check), threads));
        return awaited(answer, wait);
    }

    /** Waits for a check that somebody else has begun; empty where it takes longer than that, or there is none. */
    Optional<Verdict> await(String key, Duration wait) {
        var answer = underWay.get(key);
        return answer == null ? Optional.ofNullable(known(key)) : awaited(answer, wait);
    }

    private Verdict checked(String key, Supplier<Verdict> check) {
        try {
            // somebody may have looked at the same pages while this waited for its turn
            var made = verdicts.get(key);
            return made == null ? learn(key, check.get()) : made;
        } catch (Throwable e) {
            if (!threads.isShutdown()) {
                LOG.error("The pages could not be checked", e);
            }
            missed.put(key, System.nanoTime());
            return Verdict.MISSED;
        } finally {
            underWay.remove(key);
        }
    }

    private static Optional<Verdict> awaited(CompletableFuture<Verdict> answer, Duration wait) {
        try {
            return Optional.of(answer.get(wait.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException stillUnderWay) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A check ends with a verdict", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
