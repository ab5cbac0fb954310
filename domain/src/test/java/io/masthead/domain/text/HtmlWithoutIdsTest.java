package io.masthead.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlWithoutIdsTest {

    private static final Body BODY = Body.clean(
                    "<h2>Water</h2><p>It says data-id=\"x\".<span class=\"note\">So</span></p>")
            .body()
            .withBlockIds(Body.EMPTY);

    @Test
    void holds_the_words_and_no_id() {
        assertThat(BODY.html()).contains("<h2 data-id=");
        assertThat(BODY.htmlWithoutIds())
                .isEqualTo("<h2>Water</h2>\n<p>It says data-id=&quot;x&quot;.<span class=\"note\">So</span></p>");
    }

    @Test
    void gets_the_same_ids_back_when_it_is_read_again() {
        assertThat(Body.clean(BODY.htmlWithoutIds()).body().withBlockIds(BODY)).isEqualTo(BODY);
    }
}
