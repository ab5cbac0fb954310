package io.masthead.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.docx.WordChange;
import io.masthead.domain.document.docx.WordComment;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarkWordsTest {
    private static final String LONG = "w".repeat(RemarkWords.LONGEST);

    @Test
    void are_whole_up_to_their_limit_and_end_in_a_sign_beyond_it() {
        assertThat(RemarkWords.kept(LONG)).isEqualTo(LONG);
        assertThat(RemarkWords.kept(LONG + "x")).isEqualTo(LONG + " […]");
        assertThat(RemarkWords.kept(LONG.substring(1) + "\uD83D\uDEA2")).isEqualTo(LONG.substring(1) + " […]");
    }

    @Test
    void are_counted_where_they_are_cut() {
        var changes = List.of(change(LONG), change(LONG + "x"));
        var comments = List.of(comment("q", LONG), comment(LONG + "x", "t"), comment("q", LONG + "x"));

        assertThat(RemarkWords.cut(changes, comments)).isEqualTo(3);
    }

    private static WordChange change(String words) {
        return new WordChange(WordChange.Kind.DELETED, "Ada", null, "a", words, "");
    }

    private static WordComment comment(String quote, String text) {
        return new WordComment("Ada", null, "a", quote, text, "1", null, false);
    }
}
