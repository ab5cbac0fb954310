package io.masthead.web.bench;

import io.masthead.web.environment.Installation;
import java.time.Duration;

/** An application that does nothing by itself any more, such as checking the pages of what was saved. */
final class Rest {
    private static final int MOST_LOOKS = 60;
    private static final int LOOKS_AT_REST = 2;
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final double MOST_OF_A_PROCESSOR = 0.04;

    private Rest() {}

    /** Waits for it, half a minute at most: on a machine that is never quiet it may never come. */
    static void await(Installation masthead) throws InterruptedException {
        int atRest = 0;
        for (int looks = 0; atRest < LOOKS_AT_REST && looks < MOST_LOOKS; looks++) {
            var before = masthead.cpu();
            Thread.sleep(LOOK);
            var used = masthead.cpu().minus(before);
            atRest = used.toNanos() < MOST_OF_A_PROCESSOR * LOOK.toNanos() ? atRest + 1 : 0;
        }
    }
}
