package io.masthead.domain.document.merge;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws on the same texts each time, and on texts that nobody has seen yet for as long as is wished. */
class MergeLawsTest {
    private static final int ROUNDS = 200;

    /** {@code -Dmasthead.fuzz.seconds=600} tries for ten minutes. */
    private static final Duration FUZZING = Duration.ofSeconds(Integer.getInteger("masthead.fuzz.seconds", 1));

    private static final Duration LONGEST_ROUND = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource
    void hold(MergeLaws law) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            law.check(seed);
        }
    }

    @Test
    void hold_for_texts_that_nobody_has_seen_yet() {
        long end = System.nanoTime() + FUZZING.toNanos();
        while (System.nanoTime() < end) {
            long seed = ThreadLocalRandom.current().nextLong();
            for (MergeLaws law : MergeLaws.values()) {
                assertTimeoutPreemptively(LONGEST_ROUND, () -> law.check(seed));
            }
        }
    }
}
