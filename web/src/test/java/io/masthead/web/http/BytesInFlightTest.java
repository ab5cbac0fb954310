package io.masthead.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BytesInFlightTest {

    private final BytesInFlight room = new BytesInFlight(100);

    @Test
    void are_taken_up_to_the_last() {
        assertThat(room.take(60)).isTrue();
        assertThat(room.take(41)).isFalse();
        assertThat(room.take(40)).isTrue();
        assertThat(room.take(1)).isFalse();
    }

    @Test
    void are_there_again_once_they_are_freed() {
        assertThat(room.take(100)).isTrue();
        room.free(100);
        assertThat(room.take(100)).isTrue();
    }

    @Test
    void are_there_for_small_bodies_while_one_that_is_too_large_is_refused() throws InterruptedException {
        var tooLarge =
                Thread.ofPlatform().start(() -> IntStream.range(0, 500_000).forEach(i -> room.take(101)));
        boolean always = IntStream.range(0, 500_000).allMatch(i -> taken(1));
        tooLarge.join();

        assertThat(always).isTrue();
    }

    private boolean taken(long bytes) {
        boolean taken = room.take(bytes);
        room.free(taken ? bytes : 0);
        return taken;
    }
}
