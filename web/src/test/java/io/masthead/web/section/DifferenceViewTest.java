package io.masthead.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlSanitizer;
import org.junit.jupiter.api.Test;

class DifferenceViewTest {

    @Test
    void leave_title_and_byline_out_where_they_are_the_same() {
        var changes = between(text("Water", "<p>It falls.</p>"), text("Water", "<p>It rises.</p>"));

        assertThat(changes.title()).isEmpty();
        assertThat(changes.byline()).isEmpty();
        assertThat(changes.html()).contains("<del>falls</del>", "<ins>rises</ins>");
        assertThat(changes.none()).isFalse();
    }

    @Test
    void mark_a_title_that_differs() {
        var changes = between(text("Water", "<p>It falls.</p>"), text("Wells", "<p>It falls.</p>"));

        assertThat(changes.title()).contains("Wells");
        assertThat(changes.added()).isZero();
    }

    @Test
    void are_none_between_a_text_and_itself() {
        var text = text("Water", "<p>It falls.</p>");

        assertThat(between(text, text).none()).isTrue();
    }

    private static DifferenceView between(SectionText from, SectionText to) {
        return DifferenceView.between(1, from, 2, to);
    }

    private static SectionText text(String title, String html) {
        return new SectionText(
                title,
                "By somebody",
                HtmlSanitizer.sanitize(html, "en", address -> false).document());
    }
}
