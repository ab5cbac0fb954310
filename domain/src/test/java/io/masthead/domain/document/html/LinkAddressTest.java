package io.masthead.domain.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/annual report.pdf        | https://example.org/annual%20report.pdf",
                "https://example.org/a?q=two words#at a place | https://example.org/a?q=two%20words#at%20a%20place",
                "mailto:a@example.org?subject=Salam Leyla     | mailto:a@example.org?subject=Salam%20Leyla",
                "mailto: a@example.org, b@example.org ?cc=c d | mailto:a@example.org,b@example.org?cc=c%20d",
                "mailto:a$1\\b@example.org                    | mailto:a$1\\b@example.org",
            })
    void writes_a_space_inside_as_an_escape(String written, String kept) {
        assertThat(LinkAddress.of(written)).contains(kept);
    }

    @Test
    void leaves_out_line_ends_tabs_and_what_stands_around_the_address() {
        assertThat(LinkAddress.of(" \thttps://example.org/long\n\t-path \u0001"))
                .contains("https://example.org/long-path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://az.wikipedia.org/wiki/Azərbaycan_Respublikası",
                "https://example.org/a_(b)\\c",
                "https://example.org/100%25%20",
                "#place"
            })
    void keeps_every_other_letter(String written) {
        assertThat(LinkAddress.of(written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://exa mple.org/", "https:// example.org/", "https:///a", "ftp://example.org", "mailto:a"})
    void is_none_where_nobody_could_say_what_it_means(String written) {
        assertThat(LinkAddress.of(written)).isEmpty();
    }

    @Test
    void of_a_text_is_read_the_same_a_second_time() {
        String once =
                HtmlWriter.write(Documents.of("<p><a href=\"https://example.org/annual report.pdf\">report</a></p>"));

        assertThat(once).contains("href=\"https://example.org/annual%20report.pdf\"");
        assertThat(HtmlWriter.write(Documents.of(once))).isEqualTo(once);
    }
}
