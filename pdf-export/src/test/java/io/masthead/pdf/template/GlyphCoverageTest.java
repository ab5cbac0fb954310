package io.masthead.pdf.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.pdf.font.Face;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class GlyphCoverageTest {

    @Test
    void asks_no_font_only_for_what_all_of_them_have() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (GlyphCoverage.isEverywhere(c)) {
                assertThat(Face.serifShows(c) && Face.sansShows(c))
                        .as(GlyphCoverage.code(c))
                        .isTrue();
            }
        }
    }

    @Test
    void prints_a_plain_space_for_one_that_no_font_has() {
        assertThat(new GlyphCoverage(Kind.EDITION).shown("a\u1680b\u00a0c")).isEqualTo("a b\u00a0c");
    }

    @Test
    void composes_what_unicode_has_composed_and_drops_what_is_never_seen() {
        assertThat(NfcText.of("Bakı\u00ad d\u200da g\u0306\ufeff")).isEqualTo("Bakı da ğ");
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            String text = "a" + c;
            if (Character.getType(c) != Character.FORMAT) {
                assertThat(NfcText.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
    }
}
