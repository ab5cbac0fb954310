package io.masthead.pdf.linebreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.masthead.pdf.font.Face;
import io.masthead.pdf.font.Hyphen;
import io.masthead.pdf.font.TextShaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunWidthsTest {
    private static final String TEXT = "AV. “To. Wave” Yes, fjord-like 🄯 \u00a0Təhlükəsizlik, Tolls/lamps and Работа.";
    private static final float EM = 1_000;

    @ParameterizedTest
    @EnumSource(
            value = Face.class,
            names = {"SERIF", "SERIF_ITALIC", "SANS"})
    void are_those_of_the_parts_as_they_are_drawn(Face face) {
        TextShaper shaper = TextShaper.of(face);
        RunWidths widths = new RunWidths(new TextRun(TEXT, shaper, EM, null));

        for (int at = 1; at < TEXT.length(); at++) {
            if (Character.isLowSurrogate(TEXT.charAt(at))) {
                continue;
            }
            String head = TEXT.substring(0, at);
            String rest = TEXT.substring(at);
            assertThat(widths.upTo(at, false)).as(head).isCloseTo(shaper.width(head), within(0.5f));
            assertThat(widths.total() - widths.from(at)).as(rest).isCloseTo(shaper.width(rest), within(0.5f));
            if (head.matches("(?s).*(?U:\\W)\\p{Ll}+")) { // what has a capital is not divided
                assertThat(widths.upTo(at, true)).as(head).isCloseTo(shaper.width(head + Hyphen.SOFT), within(0.5f));
            }
        }
    }

    @Test
    void have_a_hyphen_where_what_is_too_long_for_a_word_is_divided_between_its_pieces() {
        String text = "x".repeat(58) + "/crossings";
        TextShaper shaper = TextShaper.of(Face.SERIF);
        RunWidths widths = new RunWidths(new TextRun(text, shaper, EM, null));

        float hyphen = widths.upTo(64, true) - widths.upTo(64, false);
        assertThat(hyphen).isCloseTo(shaper.width("-"), within(30f));
    }
}
