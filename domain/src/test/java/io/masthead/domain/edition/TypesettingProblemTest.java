package io.masthead.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.edition.TypesettingProblem.Code;
import io.masthead.domain.edition.TypesettingProblem.Location;
import io.masthead.domain.message.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypesettingProblemTest {
    private static final Locale AZERBAIJANI = Locale.of("az");
    private static final Location SECTION = Location.section("III", "On {0} and 'rivers'");
    private static final Set<Code> WITHOUT_LOCATION = EnumSet.of(
            Code.TOO_MUCH_TIME,
            Code.PICTURE_UNPRINTABLE,
            Code.PICTURE_TRUNCATED,
            Code.PICTURE_MEMORY,
            Code.PICTURE_TIME);

    @ParameterizedTest
    @EnumSource
    void has_a_sentence_in_every_language_with_all_its_arguments(Code code) {
        TypesettingProblem problem = sample(code);

        for (Locale locale : List.of(Locale.ENGLISH, AZERBAIJANI)) {
            assertThat(problem.sentence(locale).replace(SECTION.title(), ""))
                    .endsWith(".")
                    .doesNotContain("{", "}");
        }
        assertThat(problem.sentence(AZERBAIJANI)).isNotEqualTo(problem.sentence(Locale.ENGLISH));
    }

    @Test
    void names_the_place_in_the_language_of_the_sentence() {
        TypesettingProblem problem = TypesettingProblem.at(SECTION, Code.NO_TEXT);

        assertThat(problem.sentence(Locale.ENGLISH)).isEqualTo("Section III (On {0} and 'rivers') has no text.");
        assertThat(problem.sentence(AZERBAIJANI)).isEqualTo("Bölmə III (On {0} and 'rivers'): mətn yoxdur.");
        assertThat(TypesettingProblem.at(Location.COVER, Code.NO_TEXT).sentence(AZERBAIJANI))
                .isEqualTo("Üz qabığı: mətn yoxdur.");
        assertThat(TypesettingProblem.at(Location.COLOPHON, Code.NO_TEXT).sentence(AZERBAIJANI))
                .isEqualTo("Kolofon: mətn yoxdur.");
    }

    @Test
    void writes_numbers_as_the_language_does() {
        TypesettingProblem problem = TypesettingProblem.at(SECTION, Code.MANY_CHARACTERS, 2_500_001, 2_500_000);

        assertThat(problem.sentence(Locale.ENGLISH)).endsWith("to 2,500,001 characters; it may have 2,500,000.");
        assertThat(problem.sentence(AZERBAIJANI)).contains("2.500.001", "2.500.000");
    }

    @Test
    void is_the_same_again_from_its_stored_code_and_arguments() {
        TypesettingProblem problem = TypesettingProblem.at(Location.section("", ""), Code.NO_TEXT);
        var stored = new TypesettingProblem(Code.valueOf(problem.code().name()), problem.arguments());

        assertThat(stored.sentence(Locale.ENGLISH)).isEqualTo(problem.sentence(Locale.ENGLISH));
    }

    @Test
    void takes_a_title_for_text_whatever_its_author_made_of_it() {
        var location =
                Location.section("I", Message.argument(List.of(new Message("application", "password", List.of()))));

        assertThat(TypesettingProblem.at(location, Code.NO_TEXT).sentence(Locale.ENGLISH))
                .contains("application", "has no text.");
    }

    @Test
    void is_told_with_all_others_of_the_manuscript() {
        var refused = new Untypesettable(List.of(
                TypesettingProblem.at(Location.COVER, Code.MISSING_GLYPHS, "漢 (U+6F22)", 1),
                TypesettingProblem.at(Location.COLOPHON, Code.MISSING_GLYPHS, "漢 (U+6F22), 字 (U+5B57)", 2)));

        assertThat(refused)
                .hasMessage(
                        "The cover has the character 漢 (U+6F22), which no font of the bulletin has. The colophon has"
                                + " the characters 漢 (U+6F22), 字 (U+5B57), which no font of the bulletin has.");
    }

    private static TypesettingProblem sample(Code code) {
        Object[] arguments = code.name().startsWith("PICTURE")
                ? new Object[] {"quay.png", 1200, 800, 40}
                : new Object[] {code == Code.MISSING_GLYPHS ? "漢 (U+6F22)" : "12345", 678};
        return WITHOUT_LOCATION.contains(code)
                ? TypesettingProblem.of(code, arguments)
                : TypesettingProblem.at(SECTION, code, arguments);
    }
}
