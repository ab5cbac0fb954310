package io.masthead.domain.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Documents;
import org.junit.jupiter.api.Test;

class HtmlWithoutIdsTest {

    private static final Document BODY = Documents.of(
                    "<h2>Water</h2><p>It says data-id=\"x\".<span class=\"note\">So</span></p>")
            .withBlockIds(Document.EMPTY);

    @Test
    void holds_the_words_and_no_id() {
        assertThat(HtmlWriter.write(BODY)).contains("<h2 data-id=");
        assertThat(HtmlWriter.writeWithoutIds(BODY))
                .isEqualTo("<h2>Water</h2>\n<p>It says data-id=&quot;x&quot;.<span class=\"note\">So</span></p>");
    }

    @Test
    void gets_the_same_ids_back_when_it_is_read_again() {
        assertThat(Documents.of(HtmlWriter.writeWithoutIds(BODY)).withBlockIds(BODY))
                .isEqualTo(BODY);
    }
}
