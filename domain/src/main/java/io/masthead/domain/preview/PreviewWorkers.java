package io.masthead.domain.preview;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes pages on a few threads of their own, so that saves and jobs keep the processor, and for each person only the newest:
 * an older one is given up, whether it waits or is under way.
 */
@ApplicationScoped
class PreviewWorkers {

    /** So many wait; each is done in a fraction of a second. */
    static final int WAITING = 20;

    /** Nobody looks at a text for longer without its page; the work itself is limited by the typesetter. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** After so many seconds whoever found no room asks again. */
    private static final String RETRY_SECONDS = "2";

    private final Map<String, FutureTask<?>> newest = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor executor;

    @Inject
    PreviewWorkers(@ConfigProperty(name = "masthead.preview-workers", defaultValue = "1") int threads) {
        executor = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("page-preview-", 0).daemon().factory());
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    /**
     * Does the work and waits for it.
     *
     * @throws CancellationException if the person has asked for newer work meanwhile
     * @throws Refused if there is no room for it now
     */
    <T> T run(String person, Callable<T> work) {
        var task = new FutureTask<>(work);
        giveUp(newest.put(person, task));
        try {
            executor.execute(task);
            return task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw unchecked(failed);
        } catch (RejectedExecutionException | TimeoutException noRoom) {
            giveUp(task);
            throw Refused.because(GeneralReason.TOO_MANY, RETRY_SECONDS);
        } catch (InterruptedException stopped) {
            giveUp(task);
            Thread.currentThread().interrupt();
            throw new CancellationException("The server stops.");
        } finally {
            newest.remove(person, task);
        }
    }

    /** Does work that nobody waits for, before any other. */
    void begin(Runnable work) {
        executor.execute(work);
    }

    int waiting() {
        return executor.getQueue().size();
    }

    private void giveUp(@Nullable FutureTask<?> task) {
        if (task != null) {
            task.cancel(true);
            executor.remove(task);
        }
    }

    private static RuntimeException unchecked(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
    }
}
