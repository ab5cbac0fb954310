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
    void may_take_as_long_as_they_do() {
        pages.ask("a", this::held, Duration.ofMillis(1));
        assertThat(pages.await("a", Duration.ofMillis(50))).isEmpty();
        go.countDown();

        assertThat(pages.await("a", LONG)).contains(SEEN);
        assertThat(pages.await("nobody has asked", LONG)).isEmpty();
    }

    @Test
    void are_not_judged_by_a_check_that_goes_wrong() {
        for (var wrong : List.of(new IllegalStateException(), new StackOverflowError())) {
            var missed = pages.ask("a", () -> sneaky(wrong), LONG).orElseThrow();

            assertThat(missed).isEqualTo(Verdict.MISSED);
            assertThat(pages.known("a")).isEqualTo(Verdict.MISSED);
            assertThat(pages.isBegun("a")).isFalse();
        }

        assertThat(pages.ask("a", this::counted, LONG)).contains(SEEN);
        assertThat(pages.known("a")).isEqualTo(SEEN);
    }

    @Test
    void are_simply_unchecked_a_while_after_a_check_went_wrong() {
        try (var forgetful = new CheckedPages(Duration.ZERO)) {
            forgetful.ask("a", () -> sneaky(new IllegalStateException()), LONG);

            assertThat(forgetful.known("a")).isNull();
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

    private static Verdict sneaky(Throwable wrong) {
        if (wrong instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) wrong;
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
