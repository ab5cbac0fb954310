package io.masthead.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void yesterday_is_late() {
        assertThat(When.of(WEDNESDAY.minusDays(1), WEDNESDAY)).isEqualTo(When.LATE);
    }

    @Test
    void today_is_not_late_yet() {
        assertThat(When.of(WEDNESDAY, WEDNESDAY)).isEqualTo(When.TODAY);
    }

    @Test
    void the_week_lasts_until_sunday() {
        assertThat(When.of(WEDNESDAY.plusDays(4), WEDNESDAY)).isEqualTo(When.WEEK);
        assertThat(When.of(WEDNESDAY.plusDays(5), WEDNESDAY)).isEqualTo(When.LATER);
    }

    @Test
    void on_a_sunday_the_next_day_is_later() {
        var sunday = WEDNESDAY.plusDays(4);
        assertThat(When.of(sunday.plusDays(1), sunday)).isEqualTo(When.LATER);
    }

    @Test
    void without_a_day_it_comes_last() {
        assertThat(When.of(null, WEDNESDAY)).isEqualTo(When.NONE);
        assertThat(When.values()).endsWith(When.NONE);
    }
}
