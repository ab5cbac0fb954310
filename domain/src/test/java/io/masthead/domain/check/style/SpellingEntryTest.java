package io.masthead.domain.check.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellingEntryTest {

    @Test
    void is_taken_without_what_says_nothing() {
        var entry = SpellingEntry.typed(SpellingKind.OTHER, "  Bakı ", List.of("Baki", " ", "Baku", "Baki", "Bakı"));

        assertThat(entry).isEqualTo(new SpellingEntry(SpellingKind.OTHER, "Bakı", List.of("Baki", "Baku")));
        assertThat(entry.problems()).isEmpty();
    }

    @Test
    void needs_a_name_and_another_spelling_of_it() {
        assertThat(SpellingEntry.typed(SpellingKind.PLACE, null, List.of()).problems())
                .extracting(Reason::field)
                .containsExactly("approved", "variants");
    }

    @Test
    void is_bounded() {
        var many = IntStream.range(0, 21).mapToObj(i -> "variant" + i).toList();
        assertThat(SpellingEntry.typed(SpellingKind.OTHER, "a".repeat(101), List.of("b".repeat(101)))
                        .problems())
                .extracting(Reason::code)
                .containsExactly(GeneralReason.TOO_LONG, GeneralReason.TOO_LONG);
        assertThat(SpellingEntry.typed(SpellingKind.OTHER, "name", List.copyOf(many))
                        .problems())
                .extracting(Reason::code)
                .containsExactly(GeneralReason.OUT_OF_RANGE);
    }

    @Test
    void is_of_a_kind_that_there_is() {
        assertThat(SpellingKind.named(null)).isEqualTo(SpellingKind.OTHER);
        assertThat(SpellingKind.named("PLACE")).isEqualTo(SpellingKind.PLACE);
        assertThat(SpellingEntry.typed(SpellingKind.named("RIVER"), "Kür", List.of("Kura"))
                        .problems())
                .extracting(Reason::field)
                .containsExactly("kind");
    }

    @Test
    void is_read_from_lines() {
        var read = SpellingLines.read(SpellingKind.PERSON, """
                Əliyev = Aliyev, Aliev

                Bakı=Baki
                """);

        assertThat(read)
                .containsExactly(
                        new SpellingEntry(SpellingKind.PERSON, "Əliyev", List.of("Aliyev", "Aliev")),
                        new SpellingEntry(SpellingKind.PERSON, "Bakı", List.of("Baki")));
    }

    @Test
    void is_refused_with_the_number_of_each_line_that_cannot_be_read() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> SpellingLines.read(SpellingKind.OTHER, "Bakı = Baki\nGəncə\n= Ganja\nŞəki = "))
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(reason -> reason.arguments().getFirst())
                        .containsExactly("2", "3", "4"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        SpellingLines.read(SpellingKind.OTHER, String.join("\n", Collections.nCopies(30, "nothing"))))
                .satisfies(refused -> assertThat(refused.reasons()).hasSize(10));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> SpellingLines.read(SpellingKind.OTHER, " \n"));
    }

    @Test
    void a_style_is_what_is_usual_in_a_language() {
        assertThat(TextStyle.usual(Locale.UK).decimal()).isEqualTo(TextStyle.Decimal.POINT);
        assertThat(TextStyle.usual(Locale.US).dateOrder()).isEqualTo(TextStyle.DateOrder.MONTH_DAY);
        assertThat(TextStyle.usual(Locale.of("az")).thousands()).isEqualTo(TextStyle.Thousands.SPACE);
        assertThat(TextStyle.usual(Locale.of("ka")).thousands()).isEqualTo(TextStyle.Thousands.ANY);
    }
}
