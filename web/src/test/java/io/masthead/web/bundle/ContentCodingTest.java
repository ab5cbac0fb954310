package io.masthead.web.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCodingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            br                     | BROTLI
            gzip, deflate, br, zstd| BROTLI
            gzip, deflate          | GZIP
            GZIP;q=0.5             | GZIP
            br;q=0.5, gzip         | GZIP
            br;q=0, gzip           | GZIP
            br; q=0, *             | GZIP
            *                      | BROTLI
            *;q=0                  | IDENTITY
            br;q=0, gzip;q=0       | IDENTITY
            identity               | IDENTITY
            deflate, zstd          | IDENTITY
            """)
    void is_the_smallest_of_those_that_the_client_likes_best(String sent, ContentCoding best) {
        assertThat(ContentCoding.accepted(sent)).startsWith(best).endsWith(ContentCoding.IDENTITY);
    }

    @Test
    void is_none_where_the_client_names_none() {
        assertThat(ContentCoding.accepted(null)).containsExactly(ContentCoding.IDENTITY);
    }
}
