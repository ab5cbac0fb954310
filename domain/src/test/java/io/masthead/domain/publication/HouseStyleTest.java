package io.masthead.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.publication.HouseStyle.Design;
import io.masthead.domain.publication.HouseStyle.Margins;
import io.masthead.domain.refusal.Reason;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStyleTest {

    private static final Margins WIDE = new Margins(23, 25, 24, 25);

    @ParameterizedTest
    @EnumSource(Design.class)
    void has_usual_values_that_may_be_saved(Design design) {
        assertThat(StyleRules.problems(HouseStyle.usual(design))).isEmpty();
    }

    @Nested
    class A_colour {

        @Test
        void that_can_be_read_is_taken() {
            assertThat(colours(Design.COLUMN, "#767676", "#000000")).isEmpty();
        }

        @Test
        void that_is_too_pale_for_text_is_refused_with_its_ratio() {
            assertThat(colours(Design.COLUMN, "#777777", "#8a6414"))
                    .containsExactly(
                            "#777777 has a contrast of 4.4 : 1 to white; it needs at least 4.5 : 1 to be read.");
        }

        @Test
        void of_a_columns_accent_must_do_for_small_letters() {
            assertThat(colours(Design.COLUMN, "#0b3c5d", "#cf5228"))
                    .singleElement()
                    .asString()
                    .contains("4.5 : 1");
        }

        @Test
        void of_a_magazines_accent_need_do_for_large_letters_alone() {
            assertThat(colours(Design.MAGAZINE, "#0b3c5d", "#cf5228")).isEmpty();
            assertThat(colours(Design.MAGAZINE, "#0b3c5d", "#f2a65a"))
                    .singleElement()
                    .asString()
                    .contains("3.0 : 1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"red", "#fff", "#12345g", "", "#0b3c5d; x", "#0b3c5d}"})
        void that_is_none_is_refused_as_it_was_written(String written) {
            assertThat(colours(Design.COLUMN, written, "#8a6414"))
                    .containsExactly("“" + written + "” is not a colour; write it as #rrggbb.");
        }

        private static List<String> colours(Design design, String colour, String accent) {
            return sentences(style(design, colour, accent, WIDE));
        }
    }

    @Nested
    class Margins_of {

        @Test
        void a_line_too_short_to_read_are_refused_with_its_length() {
            assertThat(margins(new Margins(23, 61, 24, 60)))
                    .containsExactly("Lines would be 89 mm long; left and right margin must leave 90 to 160 mm.");
        }

        @Test
        void a_line_too_long_to_read_are_refused() {
            assertThat(margins(new Margins(23, 24, 24, 25)))
                    .singleElement()
                    .asString()
                    .contains("161 mm");
        }

        @Test
        void a_page_without_air_are_refused() {
            assertThat(margins(new Margins(5, 25, 24, 25)))
                    .containsExactly("Each margin must lie between 12 and 80 mm.");
        }

        private static List<String> margins(Margins margins) {
            return sentences(style(Design.COLUMN, "#0b3c5d", "#8a6414", margins));
        }
    }

    private static HouseStyle style(Design design, String colour, String accent, Margins margins) {
        var usual = HouseStyle.usual(design);
        return new HouseStyle(
                design,
                colour,
                accent,
                usual.textFace(),
                usual.headingFace(),
                margins,
                usual.numbering(),
                usual.opening(),
                null);
    }

    private static List<String> sentences(HouseStyle style) {
        return StyleRules.problems(style).stream().map(Reason::sentence).toList();
    }
}
