package io.masthead.web.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningOrderInputTest {

    private static final List<String> NOW = List.of("a", "b", "c", "d");

    @Test
    void untouched_numbers_change_nothing() {
        assertThat(RunningOrderInput.ordered(NOW, List.of(1, 2, 3, 4))).isEqualTo(NOW);
    }

    @Test
    void the_last_can_become_the_first() {
        assertThat(RunningOrderInput.ordered(NOW, List.of(1, 2, 3, 1))).containsExactly("d", "a", "b", "c");
    }

    @Test
    void the_first_can_become_the_third() {
        assertThat(RunningOrderInput.ordered(NOW, List.of(3, 2, 3, 4))).containsExactly("b", "c", "a", "d");
    }

    @Test
    void two_can_change_places() {
        assertThat(RunningOrderInput.ordered(NOW, List.of(2, 1, 3, 4))).containsExactly("b", "a", "c", "d");
    }

    @Test
    void a_step_goes_one_place() {
        assertThat(RunningOrderInput.moved(NOW, "c", -1)).containsExactly("a", "c", "b", "d");
        assertThat(RunningOrderInput.moved(NOW, "c", 1)).containsExactly("a", "b", "d", "c");
    }

    @Test
    void a_step_beyond_the_ends_stays_there() {
        assertThat(RunningOrderInput.moved(NOW, "a", -1)).isEqualTo(NOW);
        assertThat(RunningOrderInput.moved(NOW, "d", 1)).isEqualTo(NOW);
    }
}
