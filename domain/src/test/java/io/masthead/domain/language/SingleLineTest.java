package io.masthead.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleLineTest {

    @Test
    void composes_letters() {
        assertThat(SingleLine.of("Mu\u0308n\u0259ricat I\u0307yul")).isEqualTo("Münəricat İyul");
    }

    @Test
    void makes_line_ends_and_tabs_spaces() {
        assertThat(SingleLine.of(" a\u000Bb\u0085c\u2028d\te\u00A0 f\r\n")).isEqualTo("a b c d e f");
    }

    @Test
    void leaves_controls_and_lone_surrogates_out() {
        assertThat(SingleLine.of("a\u0007b\uD800c\uDC00\uFEFF")).isEqualTo("abc");
        assertThat(SingleLine.of("a \uD83D\uDE00")).isEqualTo("a \uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00A0\u2003\u3000",
                "\u200B\u200B",
                "\u200E\u00AD\u2060",
                "\u200C\u200D",
                "\u2800",
                "\u3164\u115F\uFFA0",
                "\u0301",
                "\uFE0F",
                "\uD83C"
            })
    void is_empty_where_nothing_can_be_seen(String words) {
        assertThat(SingleLine.of(words)).isEmpty();
        assertThat(SingleLine.hidden(words)).isEmpty();
    }

    @Test
    void names_what_is_hidden_and_leaves_it_to_be_refused() {
        assertThat(SingleLine.of("dev\u00ADelop\u200E")).isEqualTo("dev\u00ADelop\u200E");
        assertThat(SingleLine.hidden("dev\u00ADelop\u200E\u200E"))
                .containsExactly("soft hyphen (U+00AD)", "left-to-right mark (U+200E)");
        assertThat(SingleLine.hidden("n\u200Cn \uD83D\uDC69\u200D\uD83D\uDCBB")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0x206A, 0x206F})
    void names_every_character_that_steers_the_direction_or_stands_for_an_operator(int hidden) {
        assertThat(SingleLine.hidden("a" + Character.toString(hidden) + "b"))
                .singleElement()
                .asString()
                .contains(String.format("(U+%04X)", hidden));
    }

    @Test
    void stays_as_it_is_when_read_again() {
        for (String words : new String[] {"Ports, 2024", "a\u00ADb", "  x\u00A0\u00A0y ", "I\u0307yul"}) {
            assertThat(SingleLine.of(SingleLine.of(words))).isEqualTo(SingleLine.of(words));
        }
    }
}
