package io.masthead.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueGroupTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void yesterday_is_late() {
        assertThat(DueGroup.of(WEDNESDAY.minusDays(1), WEDNESDAY)).isEqualTo(DueGroup.LATE);
    }

    @Test
    void today_is_not_late_yet() {
        assertThat(DueGroup.of(WEDNESDAY, WEDNESDAY)).isEqualTo(DueGroup.TODAY);
    }

    @Test
    void the_week_lasts_until_sunday() {
        assertThat(DueGroup.of(WEDNESDAY.plusDays(4), WEDNESDAY)).isEqualTo(DueGroup.WEEK);
        assertThat(DueGroup.of(WEDNESDAY.plusDays(5), WEDNESDAY)).isEqualTo(DueGroup.LATER);
    }

    @Test
    void on_a_sunday_the_next_day_is_later() {
        var sunday = WEDNESDAY.plusDays(4);
        assertThat(DueGroup.of(sunday.plusDays(1), sunday)).isEqualTo(DueGroup.LATER);
    }

    @Test
    void without_a_day_it_comes_last() {
        assertThat(DueGroup.of(null, WEDNESDAY)).isEqualTo(DueGroup.NONE);
        assertThat(DueGroup.values()).endsWith(DueGroup.NONE);
    }
}
