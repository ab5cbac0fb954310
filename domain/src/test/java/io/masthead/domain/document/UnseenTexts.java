package io.masthead.domain.document;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;

/** Tries laws on texts that nobody has seen yet, for as long as is wished. */
public final class UnseenTexts {

    /** {@code -Dmasthead.fuzz.seconds=600} tries for ten minutes. */
    private static final Duration FUZZING = Duration.ofSeconds(Integer.getInteger("masthead.fuzz.seconds", 1));

    private static final Duration LONGEST_ROUND = Duration.ofSeconds(10);

    private UnseenTexts() {}

    /** Tries a law with one seed after another; a round that takes ten seconds has failed. */
    public static void satisfy(LongConsumer law) {
        long end = System.nanoTime() + FUZZING.toNanos();
        while (System.nanoTime() < end) {
            long seed = ThreadLocalRandom.current().nextLong();
            assertTimeoutPreemptively(LONGEST_ROUND, () -> law.accept(seed), () -> "hangs with seed " + seed);
        }
    }
}
