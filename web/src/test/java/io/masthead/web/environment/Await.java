package io.masthead.web.environment;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waiting for what takes a moment, and no longer than it may take. */
public final class Await {

    private Await() {}

    /** Waits until it holds; an error where it does not within that time. */
    public static void until(Duration most, BooleanSupplier holds) {
        var end = Instant.now().plus(most);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Still not so after " + most);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
