package io.masthead.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ZonedDatesTest {

    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");
    private static final ZonedDates IN_BAKU = new ZonedDates(BAKU, Locale.ENGLISH);

    @Test
    void are_said_in_the_time_zone_of_the_publication() {
        var stamp = IN_BAKU.minute(Instant.parse("2026-11-23T21:30:00Z"));

        assertThat(stamp.text()).isEqualTo("24 November 2026, 01:30");
        assertThat(stamp.iso()).isEqualTo("2026-11-23T21:30:00Z");
    }

    @Test
    void are_said_in_the_language_of_the_interface() {
        var dates = new ZonedDates(BAKU, Locale.forLanguageTag("az"));

        assertThat(dates.month(YearMonth.of(2026, 7))).isEqualToIgnoringCase("iyul 2026");
    }

    @Test
    void no_day_is_no_deadline() {
        assertThat(IN_BAKU.deadline(null)).isNull();
    }
}
