package io.masthead.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Dates IN_BAKU = new Dates(ZoneId.of("Asia/Baku"), Locale.ENGLISH);

    @Test
    void are_said_in_the_time_zone_of_the_publication() {
        var stamp = IN_BAKU.at(Instant.parse("2026-11-23T21:30:00Z"));

        assertThat(stamp.shown()).isEqualTo("24 November 2026, 01:30");
        assertThat(stamp.machine()).isEqualTo("2026-11-23T21:30:00Z");
    }

    @Test
    void are_said_in_the_language_of_the_interface() {
        var dates = new Dates(ZoneId.of("Asia/Baku"), Locale.forLanguageTag("az"));

        assertThat(dates.month(YearMonth.of(2026, 7))).isEqualToIgnoringCase("iyul 2026");
    }

    @Test
    void know_a_day_that_is_over_and_today_is_not() {
        var today = LocalDate.now(IN_BAKU.zone());

        assertThat(IN_BAKU.on(today)).extracting(Dates.Stamp::past).isEqualTo(false);
        assertThat(IN_BAKU.on(today.minusDays(1))).extracting(Dates.Stamp::past).isEqualTo(true);
    }
}
