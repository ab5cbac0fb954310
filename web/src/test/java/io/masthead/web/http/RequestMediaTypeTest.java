package io.masthead.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestMediaTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "Application/JSON ;Charset=UTF-8 | application/json; charset=UTF-8",
                "application/json; | application/json",
                "application/json;charset | application/json",
                "application/json;charset=\"utf-8 | application/json",
                "application/json;charset=nope | application/json",
                "multipart/form-data; charset=nope; boundary=B | multipart/form-data; boundary=B",
                "multipart/form-data; charset=\"a b\"; boundary=B | multipart/form-data; boundary=B",
                "multipart/form-data; boundary=B; charset=ISO-8859-1 | multipart/form-data; boundary=B; charset=ISO-8859-1",
                "multipart/form-data; boundary=----WebKitX | multipart/form-data; boundary=----WebKitX",
                "multipart/form-data; boundary=\"=== 12 ===\" | multipart/form-data; boundary=\"=== 12 ===\"",
                "Multipart/Form-Data; Boundary=aB | multipart/form-data; boundary=aB"
            })
    void is_written_in_one_way(String sent, String normalized) {
        assertThat(RequestMediaType.normalized(sent)).isEqualTo(normalized);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "json",
                "/",
                ";",
                "a/b/c",
                "*/*",
                "application/*",
                "*",
                "\u00ff/x",
                "application/json,text/plain",
                "multipart/form-data",
                "multipart/form-data;boundary=",
                "multipart/form-data; boundary=\"B"
            })
    void is_bytes_where_it_cannot_be_read(String sent) {
        assertThat(RequestMediaType.normalized(sent)).isEqualTo("application/octet-stream");
    }

    @Test
    void has_no_boundary_of_more_than_seventy_characters() {
        assertThat(RequestMediaType.normalized("multipart/form-data; boundary=" + "x".repeat(70)))
                .startsWith("multipart/");
        assertThat(RequestMediaType.normalized("multipart/form-data; boundary=" + "x".repeat(71)))
                .isEqualTo("application/octet-stream");
    }

    @Test
    void is_none_where_nothing_is_named() {
        assertThat(RequestMediaType.normalized(" ")).isEmpty();
    }
}
