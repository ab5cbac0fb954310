package io.masthead.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlWithoutIdsTest {

    private static final Document BODY = Document.clean(
                    "<h2>Water</h2><p>It says data-id=\"x\".<span class=\"note\">So</span></p>")
            .body()
            .withBlockIds(Document.EMPTY);

    @Test
    void holds_the_words_and_no_id() {
        assertThat(BODY.html()).contains("<h2 data-id=");
        assertThat(BODY.htmlWithoutIds())
                .isEqualTo("<h2>Water</h2>\n<p>It says data-id=&quot;x&quot;.<span class=\"note\">So</span></p>");
    }

    @Test
    void gets_the_same_ids_back_when_it_is_read_again() {
        assertThat(Document.clean(BODY.htmlWithoutIds()).body().withBlockIds(BODY))
                .isEqualTo(BODY);
    }
}
