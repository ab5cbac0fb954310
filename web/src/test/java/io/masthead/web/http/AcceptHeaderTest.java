package io.masthead.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | text/html, image/gif, image/jpeg, */*;q=0.2, */*;q=0.2",
                "* | */*",
                "text/html;level=\"1,2\";q=0.5, a/b | text/html;q=0.5, a/b",
                "text/html; Q=0.3;x=y | text/html;q=0.3",
                "text/html; | text/html",
                "text/html;a=\" | text/html",
                "*/*;q=1.000 | */*;q=1.000"
            })
    void keep_the_media_ranges_that_can_be_read(String sent, String read) {
        assertThat(AcceptHeader.mediaRanges(sent)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "text",
                "text/",
                "/",
                "te xt/html",
                "text/html/x",
                "text/html;q=abc",
                "text/html;q=2",
                "text/html;q=",
                "text/html;q=-1",
                "text/html;q=1.5",
                ";q=1",
                "\"",
                "\u00ff\u00fe"
            })
    void are_none_where_no_media_range_can_be_read(String sent) {
        assertThat(AcceptHeader.mediaRanges(sent)).isEmpty();
    }

    @Test
    void leave_out_only_what_cannot_be_read() {
        assertThat(AcceptHeader.mediaRanges("text/html;q=abc, application/json"))
                .isEqualTo("application/json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en; | en", "en-GB,az;q=.5 | en-GB, az;q=0.5", "* | *", "en;q=abc,az | az", "gzip;q=0 | gzip;q=0"})
    void keep_the_languages_and_codings_that_can_be_read(String sent, String read) {
        assertThat(AcceptHeader.tokens(sent)).isEqualTo(read);
    }

    @Test
    void end_somewhere() {
        assertThat(AcceptHeader.mediaRanges("a/b,".repeat(4000)).split(", ")).hasSize(50);
    }
}
