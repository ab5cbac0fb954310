package io.masthead.web.door;

import static org.assertj.core.api.Assertions.assertThat;

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
}
