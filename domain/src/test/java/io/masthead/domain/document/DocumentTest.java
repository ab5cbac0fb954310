package io.masthead.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocumentTest {
    @Nested
    class Words_are_counted {
        @Test
        void as_a_person_counts_them() {
            assertThat(Documents.of("<p>It’s a well-known 14.2 per cent, isn't it? – Bakı</p>")
                            .words())
                    .isEqualTo(9);
        }

        @Test
        void without_notes() {
            assertThat(Documents.of("<p>one<span class=note>two three</span> four</p>")
                            .words())
                    .isEqualTo(2);
        }
    }

    @Test
    void is_empty_where_a_reader_sees_nothing() {
        assertThat(Documents.of("<table><tr><td></td></tr></table>").isEmpty()).isTrue();
        assertThat(Document.EMPTY.isEmpty()).isTrue();
        assertThat(Documents.of("<p>a</p>").isEmpty()).isFalse();
    }

    @Test
    void gives_its_words_line_by_line() {
        assertThat(Documents.of("<p>a<span class=note>n</span>b</p><table><tr><td>c<td>d</table><ul><li>e<ul><li>f")
                        .text())
                .isEqualTo("ab\nn\nc\td\ne\nf");
    }
}
