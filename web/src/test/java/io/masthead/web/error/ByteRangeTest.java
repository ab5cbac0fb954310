package io.masthead.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.error.ByteRange.Beyond;
import io.masthead.web.error.ByteRange.Part;
import io.masthead.web.error.ByteRange.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    private static final int LENGTH = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, 0, 99",
        "bytes=500-, 500, 999",
        "bytes=-300, 700, 999",
        "bytes=-5000, 0, 999",
        "bytes=0-99999999999, 0, 999",
        "Bytes = 0-0, 0, 0"
    })
    void is_the_part_that_is_asked_for(String range, int first, int last) {
        assertThat(ByteRange.of(range, LENGTH)).isEqualTo(new Part(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=5000-6000", "bytes=-0"})
    void is_beyond_the_file(String range) {
        assertThat(ByteRange.of(range, LENGTH)).isEqualTo(new Beyond());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=0-1,5-6",
                "lines=0-1",
                "bytes=a-b",
                "bytes=0-1234567890123456789"
            })
    void is_passed_over_where_it_is_not_understood_or_asks_for_several_parts(String range) {
        assertThat(ByteRange.of(range, LENGTH)).isEqualTo(new Whole());
    }

    @Test
    void is_the_whole_file_where_none_is_asked_for() {
        assertThat(ByteRange.of(null, LENGTH)).isEqualTo(new Whole());
        assertThat(new Part(0, 99).of(LENGTH)).isEqualTo("bytes 0-99/1000");
    }
}
