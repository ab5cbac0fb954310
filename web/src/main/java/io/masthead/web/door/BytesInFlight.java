package io.masthead.web.door;

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
        if (now.addAndGet(bytes) <= most) {
            return true;
        }
        free(bytes);
        return false;
    }

    void free(long bytes) {
        now.addAndGet(-bytes);
    }
}
