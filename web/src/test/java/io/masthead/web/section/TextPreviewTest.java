package io.masthead.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.html.HtmlSanitizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextPreviewTest {

    @Test
    void says_what_is_not_allowed_and_counts_the_rest() {
        var preview = of("<p onclick=\"x()\">Water <script>steal()</script>rises.</p>");

        assertThat(preview.words()).isEqualTo(2);
        assertThat(preview.lines())
                .extracting(TextPreview.Line::reason)
                .containsExactly("It is not allowed in a text.");
    }

    @Test
    void lists_twenty_things_and_counts_the_rest() {
        var preview = of("<p>Text.</p>" + "<script>x()</script>".repeat(23));

        assertThat(preview.listed()).hasSize(20);
        assertThat(preview.unlisted()).isEqualTo(preview.lines().size() - 20).isPositive();
    }

    private static TextPreview of(String typed) {
        return TextPreview.of(HtmlSanitizer.sanitize(typed, "en", address -> false), Locale.ENGLISH);
    }
}
