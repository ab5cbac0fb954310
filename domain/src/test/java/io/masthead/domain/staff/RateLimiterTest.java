package io.masthead.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final Actor ANN = named("ann");
    private static final Actor BOB = named("bob");

    private final RateLimiter rateLimiter = new RateLimiter();

    @BeforeEach
    void two_a_minute() {
        rateLimiter.aMinute = 2;
    }

    @Test
    void is_used_up_after_as_many_as_are_allowed_in_a_minute() {
        rateLimiter.take("proof", ANN);
        rateLimiter.take("proof", ANN);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rateLimiter.take("proof", ANN))
                .satisfies(refused -> {
                    var reason = refused.reasons().getFirst();
                    assertThat(reason.code()).isEqualTo(GeneralReason.TOO_MANY);
                    assertThat(Integer.parseInt(reason.arguments().getFirst())).isBetween(1, 61);
                });
    }

    @Test
    void is_counted_for_each_person() {
        rateLimiter.take("proof", ANN);
        rateLimiter.take("proof", ANN);

        assertThatNoException().isThrownBy(() -> rateLimiter.take("proof", BOB));
    }

    @Test
    void is_counted_for_each_sort_of_work() {
        rateLimiter.take("proof", ANN);
        rateLimiter.take("proof", ANN);

        assertThatNoException().isThrownBy(() -> rateLimiter.take("import", ANN));
    }

    @Test
    void is_counted_for_each_address_of_those_who_are_not_signed_in() {
        rateLimiter.take("verify", "192.0.2.1");
        rateLimiter.take("verify", "192.0.2.1");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> rateLimiter.take("verify", "192.0.2.1"));
        assertThatNoException().isThrownBy(() -> rateLimiter.take("verify", "192.0.2.2"));
    }

    private static Actor named(String name) {
        return new Actor(UUID.randomUUID(), name, name, Set.of(Role.EDITOR));
    }
}
