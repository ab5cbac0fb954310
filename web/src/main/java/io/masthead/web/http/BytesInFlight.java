package io.masthead.web.http;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of bodies may be in hand at once, so that many requests together do not fill the heap. */
final class BytesInFlight {

    private final long most;
    private final AtomicLong now = new AtomicLong();

    BytesInFlight(long most) {
        this.most = most;
    }

    /** Whether there is room; then it is taken, until {@link #free}. */
    boolean take(long bytes) {
        long before = now.getAndUpdate(taken -> taken + bytes <= most ? taken + bytes : taken);
        return before + bytes <= most;
    }

    void free(long bytes) {
        now.addAndGet(-bytes);
    }
}
