package io.masthead.domain.document.hash;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Documents;
import io.masthead.domain.document.SectionText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    private static String hash(String title, String byline, String html) {
        return ContentHash.of(new SectionText(title, byline, Documents.of(html)));
    }

    private static String hash(String html) {
        return hash("Title", "By", html);
    }

    @Nested
    class Does_not_change_with {
        @Test
        void white_space_that_means_nothing() {
            assertThat(hash(" Title\n ", "By", "<p>one  two\n</p>\n\n<p>three</p>"))
                    .isEqualTo(hash("<p>one two</p><p>three</p>"));
            var spaced = new SectionText("Title", "By", Documents.of("<p>one two</p>\n \n<p>three</p>"));
            assertThat(ContentHash.of(spaced)).isEqualTo(hash("<p>one two</p><p>three</p>"));
        }

        @Test
        void block_ids() {
            assertThat(hash("<p data-id=abcdefgh>one</p>")).isEqualTo(hash("<p>one</p>"));
        }

        @Test
        void the_order_of_attributes() {
            assertThat(hash("<table><tr><td rowspan=2 colspan=3>x</table>"))
                    .isEqualTo(hash("<table><tr><td colspan=3 rowspan=2>x</table>"));
        }
    }

    @Nested
    class Changes_with {
        private final String base = hash("<p>one <em>two</em> <a href=https://a.example>three</a></p><p>four</p>");

        @Test
        void any_word_mark_link_or_order() {
            assertThat(base)
                    .isNotEqualTo(hash("<p>one <em>too</em> <a href=https://a.example>three</a></p><p>four</p>"))
                    .isNotEqualTo(hash("<p>one two <a href=https://a.example>three</a></p><p>four</p>"))
                    .isNotEqualTo(hash("<p>one <em>two</em> <a href=https://b.example>three</a></p><p>four</p>"))
                    .isNotEqualTo(hash("<p>four</p><p>one <em>two</em> <a href=https://a.example>three</a></p>"));
        }

        @Test
        void a_word_that_wanders_from_the_title_to_the_byline() {
            assertThat(hash("a b", "c", "<p>d</p>")).isNotEqualTo(hash("a", "b c", "<p>d</p>"));
        }
    }

    @Test
    void can_be_recomputed_by_anyone() throws Exception {
        String canonical = "masthead text 1\ntitle 3\nÜz\nbyline 0\n\nbody 8\n<p>x</p>\n";
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        byte[] bytes = canonical.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(hash("Üz", "", "<p>x</p>"))
                .isEqualTo(java.util.HexFormat.of().formatHex(digest.digest(bytes)));
    }
}
