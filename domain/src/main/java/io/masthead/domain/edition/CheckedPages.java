package io.masthead.domain.edition;

import java.time.Duration;
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
import org.jspecify.annotations.Nullable;

/**
 * Verdicts by what they are about, the latest asked for kept, and the checks that are under way: each is made once, by a
 * thread that is nobody's request, and ends in time.
 */
final class CheckedPages implements AutoCloseable {

    private static final int KEPT = 200;
    private static final int AT_ONCE = 2;

    private final Duration limit;
    private final Map<String, Verdict> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verdict> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<String, CompletableFuture<Verdict>> underWay = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("print-gate-", 1).daemon().factory());

    /** @param limit a check that takes longer is given up, and the pages count as impossible */
    CheckedPages(Duration limit) {
        this.limit = limit;
    }

    @Nullable
    Verdict known(String key) {
        synchronized (known) {
            return known.get(key);
        }
    }

    Verdict learn(String key, Verdict verdict) {
        synchronized (known) {
            known.put(key, verdict);
        }
        return verdict;
    }

    /** Begins the check unless it is made or under way, and waits for it; empty where it takes longer than that. */
    Optional<Verdict> ask(String key, Supplier<Verdict> check, Duration wait) {
        var made = known(key);
        if (made != null) {
            return Optional.of(made);
        }
        var begun = new CompletableFuture<Verdict>();
        var earlier = underWay.putIfAbsent(key, begun);
        var answer = earlier == null ? begin(key, check, begun) : earlier;
        return awaited(answer.thenApply(verdict -> learn(key, verdict)), wait);
    }

    private CompletableFuture<Verdict> begin(String key, Supplier<Verdict> check, CompletableFuture<Verdict> answer) {
        var task = threads.submit(() -> answer.complete(check.get()));
        var tooLong = Verdict.failed(
                "The pages were not made within %d seconds; make the issue smaller.".formatted(limit.toSeconds()));
        return answer.completeOnTimeout(tooLong, limit.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(verdict -> {
                    learn(key, verdict);
                    underWay.remove(key);
                    task.cancel(true);
                    return verdict;
                });
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
