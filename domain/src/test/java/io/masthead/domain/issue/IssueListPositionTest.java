package io.masthead.domain.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueListPositionTest {

    @Test
    void is_read_as_it_was_written() {
        var position = new IssueListPosition(YearMonth.of(2024, 7), UUID.randomUUID());
        assertThat(IssueListPosition.parse("cursor", position.text())).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xyz",
                "",
                "00000000-0000-0000-0000-000000000000",
                "2024-13_00000000-0000-0000-0000-000000000000",
                "0001-01_00000000-0000-0000-0000-000000000000",
                "2024-07_------------------------------------"
            })
    void that_is_none_is_refused_by_the_name_of_its_field(String text) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> IssueListPosition.parse("before", text))
                .satisfies(refused ->
                        assertThat(refused.reasons()).extracting(Reason::field).containsExactly("before"));
    }
}
