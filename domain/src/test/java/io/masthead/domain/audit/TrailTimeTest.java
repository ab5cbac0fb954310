package io.masthead.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.audit.TrailHeadRow.Head;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailTimeTest {

    private static final Instant NOON = Instant.parse("2026-08-01T12:00:00.000001Z");

    @Test
    void is_the_databases_time_to_the_microsecond() {
        assertThat(next(null, NOON.plusNanos(999))).isEqualTo(NOON);
        assertThat(next(NOON.minusSeconds(1), NOON)).isEqualTo(NOON);
    }

    @Test
    void never_runs_backwards_and_never_stands() {
        assertThat(next(NOON.plusSeconds(60), NOON))
                .isEqualTo(NOON.plusSeconds(60).plusNanos(1000));
        assertThat(next(NOON, NOON)).isEqualTo(NOON.plusNanos(1000));
        assertThat(next(NOON, NOON.plusNanos(999))).isEqualTo(NOON.plusNanos(1000));
    }

    private static Instant next(@Nullable Instant last, Instant now) {
        return new Head(7, "before", last, now).next();
    }
}
