package io.masthead.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressRateLimiterTest {

    private final AddressRateLimiter rateLimiter = new AddressRateLimiter();

    @BeforeEach
    void two_a_minute() {
        rateLimiter.aMinute = 2;
    }

    @Test
    void tells_who_has_asked_as_often_as_is_allowed_when_to_ask_again() {
        assertThat(rateLimiter.take("192.0.2.1")).isEmpty();
        assertThat(rateLimiter.take("192.0.2.1")).isEmpty();

        assertThat(rateLimiter.take("192.0.2.1").getAsLong()).isBetween(1L, 61L);
    }

    @Test
    void counts_for_each_address() {
        rateLimiter.take("192.0.2.1");
        rateLimiter.take("192.0.2.1");

        assertThat(rateLimiter.take("192.0.2.2")).isEmpty();
    }
}
