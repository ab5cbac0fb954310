package io.masthead.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Finding.Rule;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckedPagesTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Verdict SEEN = new Verdict(List.of(new Finding(Rule.WIDOW, "s", 1, "words", "")), null);

    private final CheckedPages pages = new CheckedPages(Duration.ofSeconds(30));
    private final AtomicInteger checks = new AtomicInteger();
    private final CountDownLatch go = new CountDownLatch(1);

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void are_known_as_soon_as_somebody_has_waited_for_them() {
        assertThat(pages.known("a")).isNull();

        assertThat(pages.ask("a", this::counted, LONG)).contains(SEEN);
        assertThat(pages.known("a")).isEqualTo(SEEN);
    }

    @Test
    void are_checked_once_however_many_ask() {
        pages.ask("a", this::held, Duration.ofMillis(1));
        pages.ask("a", this::held, Duration.ofMillis(1));
        go.countDown();

        assertThat(pages.ask("a", this::held, LONG)).contains(SEEN);
        assertThat(checks).hasValue(1);
    }

    @Test
    void are_not_waited_for_longer_than_asked() {
        assertThat(pages.ask("a", this::held, Duration.ofMillis(10))).isEmpty();
        assertThat(pages.known("a")).isNull();
    }

    @Test
    void that_take_too_long_are_given_up_with_a_sentence() {
        try (var hasty = new CheckedPages(Duration.ofMillis(50))) {
            var verdict = hasty.ask("a", this::held, LONG).orElseThrow();

            assertThat(verdict.failure()).contains("not made within");
            assertThat(hasty.known("a")).isEqualTo(verdict);
        }
    }

    @Test
    void are_forgotten_when_many_others_were_asked_for_since() {
        pages.learn("first", SEEN);
        for (int i = 0; i < 1000; i++) {
            pages.learn("other " + i, SEEN);
        }

        assertThat(pages.known("first")).isNull();
        assertThat(pages.known("other 999")).isEqualTo(SEEN);
    }

    private Verdict counted() {
        checks.incrementAndGet();
        return SEEN;
    }

    private Verdict held() {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return counted();
    }
}
