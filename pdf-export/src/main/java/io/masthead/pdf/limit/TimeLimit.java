package io.masthead.pdf.limit;

import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.edition.TypesettingProblem;
import io.masthead.domain.edition.TypesettingProblem.Code;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * How long a thread may work on one document. Counted is the thread's own work, not the time that passes: a busy machine
 * fails no honest text.
 */
public final class TimeLimit {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ThreadLocal<Long> END = new ThreadLocal<>();

    private TimeLimit() {}

    /** Does the work; it is expected to call {@link #check} again and again. */
    public static <T> T within(Duration limit, Supplier<T> work) {
        END.set(THREADS.getCurrentThreadCpuTime() + limit.toNanos());
        try {
            return work.get();
        } finally {
            END.remove();
        }
    }

    /** Throws CancellationException when the thread is interrupted, and Untypesettable when it has worked too long. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Typesetting was interrupted.");
        }
        Long end = END.get();
        if (end != null && THREADS.getCurrentThreadCpuTime() > end) {
            throw new Untypesettable(TypesettingProblem.of(Code.TOO_MUCH_TIME));
        }
    }
}
