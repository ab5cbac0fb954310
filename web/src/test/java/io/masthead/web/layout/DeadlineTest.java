package io.masthead.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void is_not_late_on_its_own_day() {
        assertThat(due(TODAY).late()).isFalse();
        assertThat(due(TODAY).days()).isZero();
    }

    @Test
    void is_late_on_the_day_after() {
        assertThat(due(TODAY.minusDays(1)).late()).isTrue();
    }

    @Test
    void says_the_year_only_where_it_is_another_one() {
        assertThat(due(LocalDate.of(2026, 12, 24)).text()).isEqualTo("Thu 24 Dec");
        assertThat(due(LocalDate.of(2027, 1, 5)).text()).isEqualTo("5 Jan 2027");
    }

    private static Deadline due(LocalDate day) {
        return Deadline.of(day, TODAY, Locale.ENGLISH);
    }
}
