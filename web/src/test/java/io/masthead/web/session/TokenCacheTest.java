package io.masthead.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenCacheTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private Instant now = START;
    private final TokenCache<String> cache = new TokenCache<>(2, () -> now);

    @Test
    void knows_a_token_until_it_ends() {
        var key = TokenCache.key(List.of("token"));
        cache.put(key, "ann", START.plusSeconds(10));
        now = START.plusSeconds(10).minusNanos(1);
        assertThat(cache.get(key)).hasValue("ann");
        now = START.plusSeconds(10);
        assertThat(cache.get(key)).isEmpty();
    }

    @Test
    void knows_none_longer_than_a_minute_however_often_it_comes() {
        var key = TokenCache.key(List.of("token"));
        cache.put(key, "ann", Instant.MAX);
        now = START.plus(Duration.ofSeconds(59));
        assertThat(cache.get(key)).hasValue("ann");
        now = START.plus(TokenCache.LONGEST);
        assertThat(cache.get(key)).isEmpty();
    }

    @Test
    void does_not_remember_what_has_ended_already() {
        var key = TokenCache.key(List.of("token"));
        cache.put(key, "ann", START);
        assertThat(cache.get(key)).isEmpty();
    }

    @Test
    void forgets_the_one_of_whom_nobody_has_heard_for_longest() {
        var first = TokenCache.key(List.of("first"));
        var second = TokenCache.key(List.of("second"));
        var third = TokenCache.key(List.of("third"));
        cache.put(first, "ann", Instant.MAX);
        cache.put(second, "ben", Instant.MAX);
        assertThat(cache.get(first)).hasValue("ann");
        cache.put(third, "cem", Instant.MAX);
        assertThat(cache.get(first)).hasValue("ann");
        assertThat(cache.get(second)).isEmpty();
        assertThat(cache.get(third)).hasValue("cem");
    }

    @Test
    void tells_texts_apart_by_every_letter_and_by_where_they_part() {
        assertThat(TokenCache.key(List.of("a.b.c"))).isEqualTo(TokenCache.key(List.of("a.b.c")));
        assertThat(TokenCache.key(List.of("a.b.c"))).isNotEqualTo(TokenCache.key(List.of("a.b.d")));
        assertThat(TokenCache.key(List.of("ab", "c"))).isNotEqualTo(TokenCache.key(List.of("a", "bc")));
        assertThat(TokenCache.key(List.of("a", "b"))).isNotEqualTo(TokenCache.key(List.of("b", "a")));
    }
}
