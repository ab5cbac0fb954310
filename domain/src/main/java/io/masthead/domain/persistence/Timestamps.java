package io.masthead.domain.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time as both databases keep it: UTC, to the microsecond. */
public final class Timestamps {

    private Timestamps() {}

    /** Now, cut to microseconds, so that what is hashed equals what is stored. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
