package io.masthead.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.masthead.domain.desk.DeskItem.Kind;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskPositionTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void is_read_as_it_was_written() {
        for (var due : List.of("2026-03-01", "")) {
            var position = position(due.isEmpty() ? null : LocalDate.parse(due), Kind.ASSIGN, "2024-07", 12);
            assertThat(DeskPosition.parse(position.text())).isEqualTo(position);
        }
    }

    @Test
    void comes_by_day_then_kind_then_place_and_last_where_no_day_is_set() {
        var early = LocalDate.parse("2026-03-01");
        var late = LocalDate.parse("2026-03-02");
        assertThat(List.of(
                        position(early, Kind.CHANGE, "2024-07", 9),
                        position(early, Kind.WRITE, "2024-07", 1),
                        position(early, Kind.WRITE, "2024-07", 2),
                        position(early, Kind.WRITE, "2024-08", 1),
                        position(late, Kind.CHANGE, "2024-07", 1),
                        position(null, Kind.CHANGE, "2024-07", 1),
                        position(null, Kind.ASSIGN, "2024-07", 1)))
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "xyz",
                "open_WRITE_2024-07_1_------------------------------------",
                "open_SLEEP_2024-07_1_00000000-0000-0000-0000-000000000000",
                "2026-13-01_WRITE_2024-07_1_00000000-0000-0000-0000-000000000000",
                "open_WRITE_2024-13_1_00000000-0000-0000-0000-000000000000",
                "open_WRITE_2024-07_-1_00000000-0000-0000-0000-000000000000"
            })
    void that_is_none_is_refused_by_the_name_of_its_field(String text) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> DeskPosition.parse(text))
                .satisfies(refused ->
                        assertThat(refused.reasons()).extracting(Reason::field).containsExactly("cursor"));
    }

    private static DeskPosition position(@Nullable LocalDate due, Kind kind, String period, int place) {
        return new DeskPosition(due, kind, YearMonth.parse(period), place, ID);
    }
}
