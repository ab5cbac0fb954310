package io.masthead.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordSegmenterTest {
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";

    /** What a word is, as a pattern; the editor's page counts by the same one. */
    private static final Pattern WORD =
            Pattern.compile(LETTER + "+(?:['’ʼ‘\\-‐‑]" + LETTER + "+|(?<=\\p{N})[.,:/](?=\\p{N})" + LETTER + "+)*");

    private static final int[] SIGNS = "ab12 .,:/'’-‐‑ʼ‘é\u0301əŞ½Ⅷ\ud835\udc00\ud83d\ude00—\u00a0\u0663"
            .codePoints()
            .toArray();

    @Test
    void hold_apostrophes_and_hyphens_and_the_points_of_a_number() {
        assertThat(WordSegmenter.of("It’s a well-known 3,162.5, not 3. or -x-"))
                .containsExactly("It’s", "a", "well-known", "3,162.5", "not", "3", "or", "x");
    }

    @Test
    void are_what_the_pattern_says_in_any_text() {
        var random = new Random(5);
        for (int round = 0; round < 50_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(14), 0, SIGNS.length).forEach(i -> text.appendCodePoint(SIGNS[i]));
            var letters = text.toString();
            var expected =
                    WORD.matcher(letters).results().map(MatchResult::group).toList();
            assertThat(WordSegmenter.of(letters)).as(letters).isEqualTo(expected);
            assertThat(WordSegmenter.in(letters)).as(letters).isEqualTo(expected.size());
        }
    }
}
