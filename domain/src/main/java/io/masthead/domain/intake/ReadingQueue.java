package io.masthead.domain.intake;

import io.masthead.domain.document.docx.PackageLimits;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets as many files be read at once as half of the heap holds; some others wait, and the rest are told to come again. */
@ApplicationScoped
public class ReadingQueue {

    /** Each holds a thread that answers requests. */
    private static final int WAITING = 8;

    /** The largest files take some seconds; a browser waits for longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** After so many seconds whoever found no room asks again. */
    private static final String RETRY_SECONDS = "10";

    private final Semaphore room;
    private final int waiting;
    private final Duration patience;

    public ReadingQueue() {
        this(inHalf(Runtime.getRuntime().maxMemory(), PackageLimits.room()), WAITING, PATIENCE);
    }

    ReadingQueue(int room, int waiting, Duration patience) {
        this.room = new Semaphore(room, true);
        this.waiting = waiting;
        this.patience = patience;
    }

    /** A file that came back is read beside the one that went out: two texts at once. */
    static int inHalf(long heap, long room) {
        return (int) Math.max(1, heap / 2 / (2 * room));
    }

    /**
     * Reads a file as soon as there is room for it.
     *
     * @throws Refused if there is none for twenty seconds, or too many wait already
     */
    public <T> T read(Supplier<T> reading) {
        enter();
        try {
            return reading.get();
        } finally {
            room.release();
        }
    }

    private void enter() {
        try {
            boolean mayWait = room.getQueueLength() < waiting;
            if (!room.tryAcquire(mayWait ? patience.toMillis() : 0, TimeUnit.MILLISECONDS)) {
                throw Refused.because(GeneralReason.TOO_MANY, RETRY_SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The server stops.");
        }
    }
}
