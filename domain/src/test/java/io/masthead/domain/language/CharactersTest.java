package io.masthead.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CharactersTest {
    private static final int ROUNDS = 20_000;
    private static final int LONGEST = 12;
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r\\f\\x0B\\x85\\u2028\\u2029]+");

    /** What decides something, both sides of each border, and a few letters that compose. */
    private static final int[] LETTERS = {
        ' ', ' ', ' ', '\t', '\n', 0x0B, '\r', 0x1C, 'a', 'e', '~', 0x7F, 0x85, 0x9F, 0xA0, 0xAD, 0x259, 0x301, 0x327,
        0x61C, 0x200A, 0x200B, 0x200D, 0x200E, 0x2010, 0x2028, 0x2029, 0x202A, 0x202E, 0x202F, 0x2060, 0x206F, 0x2070,
        0x212B, 0xD7FF, 0xD83D, 0xDE00, 0xE000, 0xFDCF, 0xFDD0, 0xFDEF, 0xFDF0, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F600,
        0x1FFFE, 0x10FFFF
    };

    @Test
    void clean_text_comes_back_untouched() {
        var clean = "Bakı\u00A0şəhərində “ölçü” – 12 °C, \uD83D\uDE00";
        assertThat(Characters.cleaned(clean)).isSameAs(clean);
        assertThat(Characters.cleanedButHidden("co\u00ADop")).isEqualTo("co\u00ADop");
    }

    @Test
    void white_space_is_one_space_also_around_what_is_taken_out() {
        assertThat(Characters.cleaned("a\t\r\n b \u200B c\u2028")).isEqualTo("a b c ");
        assertThat(Characters.cleaned("\uFEFF \uFEFF x")).isEqualTo(" x");
    }

    @Test
    void half_a_surrogate_pair_goes_and_finds_no_other_half() {
        assertThat(Characters.cleaned("a\uD83D\u0000\uDE00b\uD83D\uDE00")).isEqualTo("ab\uD83D\uDE00");
    }

    @Test
    void one_pass_gives_what_several_would() {
        var random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            var letters = random.ints(random.nextInt(LONGEST), 0, LETTERS.length)
                    .mapToObj(at -> Character.toString(LETTERS[at]))
                    .collect(Collectors.joining());
            assertThat(Characters.cleaned(letters)).isEqualTo(inSeveralPasses(letters));
            assertThat(Characters.composed(letters)).isEqualTo(Normalizer.normalize(letters, Normalizer.Form.NFC));
        }
    }

    private static String inSeveralPasses(String letters) {
        var kept = WHITE_SPACE
                .matcher(letters)
                .replaceAll(" ")
                .codePoints()
                .filter(c -> !Characters.isHidden(c))
                .filter(c -> Character.getType(c) != Character.CONTROL)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .filter(c -> c != 0xFEFF && (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return WHITE_SPACE.matcher(kept).replaceAll(" ");
    }
}
