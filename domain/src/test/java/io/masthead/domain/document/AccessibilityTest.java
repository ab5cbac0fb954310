package io.masthead.domain.document;

import static io.masthead.domain.document.Accessibility.Code.FIRST_HEADING_TOO_DEEP;
import static io.masthead.domain.document.Accessibility.Code.IMAGE_WITHOUT_ALTERNATIVE;
import static io.masthead.domain.document.Accessibility.Code.SKIPPED_HEADING_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccessibilityTest {
    @Test
    void headings_go_down_one_level_at_a_time() {
        assertThat(Accessibility.problems(Documents.of("<h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>")))
                .isEmpty();
        assertThat(Accessibility.problems(Documents.of("<h2>a</h2><h4 data-id=abcdefg>b</h4>")))
                .containsExactly(
                        new Accessibility.Problem(SKIPPED_HEADING_LEVEL, List.of("b", "3", "1", "2"), "abcdefg"));
    }

    @Test
    void the_first_heading_is_of_the_top_level() {
        assertThat(Accessibility.problems(Documents.of("<h3>a</h3>")))
                .extracting(Accessibility.Problem::code)
                .containsExactly(FIRST_HEADING_TOO_DEEP);
    }

    @Test
    void a_picture_says_what_it_shows_or_that_it_is_an_ornament() {
        var body = Documents.of(
                "<figure data-id=\"abcdefg\"><img src=\"a\"></figure><figure><img src=\"c\" alt=\"\"></figure><figure><img src=\"b\" alt=\"x\"></figure>");
        assertThat(Accessibility.problems(body))
                .extracting(Accessibility.Problem::code, Accessibility.Problem::blockId)
                .containsExactly(org.assertj.core.api.Assertions.tuple(IMAGE_WITHOUT_ALTERNATIVE, "abcdefg"));
    }
}
