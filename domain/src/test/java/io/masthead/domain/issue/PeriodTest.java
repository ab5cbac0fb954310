package io.masthead.domain.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.refusal.Refused;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void is_a_year_and_a_month() {
        assertThat(Period.parse("2024-07")).isEqualTo(YearMonth.of(2024, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01", "9999-12"})
    void reaches_from_1900_to_9999(String period) {
        assertThat(Period.parse(period)).hasToString(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-13",
                "2024-00",
                "1899-12",
                "24-07",
                "2024-7",
                "2024-07-01",
                "10000-01",
                "jul 24"
            })
    void anything_else_is_refused(String period) {
        assertThatThrownBy(() -> Period.parse(period)).isInstanceOf(Refused.class);
    }
}
