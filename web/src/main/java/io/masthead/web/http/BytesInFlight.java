package io.masthead.web.http;

import java.util.concurrent.atomic.AtomicLong;

/** Limits the bytes of request bodies that are held at once, so that many requests together do not fill the heap. */
final class BytesInFlight {

    private final long most;
    private final AtomicLong now = new AtomicLong();

    BytesInFlight(long most) {
        this.most = most;
    }

    /** Whether that many more fit; they are then reserved until {@link #free}. */
    boolean take(long bytes) {
        long before = now.getAndUpdate(taken -> taken + bytes <= most ? taken + bytes : taken);
        return before + bytes <= most;
    }

    void free(long bytes) {
        now.addAndGet(-bytes);
    }
}
