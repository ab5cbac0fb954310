package io.masthead.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"dev\u00ADelop", "a\u200Eb", "\u200Fשלום", "a\u202Eb", "a\u2066b", "a\u200Bb"})
    void a_line_with_characters_that_cannot_be_seen_is_refused_by_their_names(String words) {
        assertThat(UserText.lineProblems("title", words, 300)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(GeneralReason.HIDDEN_CHARACTERS);
            assertThat(reason.field()).isEqualTo("title");
            assertThat(reason.sentence()).contains("(U+").endsWith(".");
        });
    }

    @Test
    void a_line_of_invisible_characters_alone_is_missing() {
        assertThat(UserText.requiredLineProblems("title", "\u200E\u3164", 300))
                .containsExactly(Reason.ofField(GeneralReason.MISSING, "title"));
    }

    @Test
    void words_of_several_lines_keep_their_line_ends() {
        assertThat(UserText.cleaned("one\u000Btwo\u2028three\u0085fo\u0308ur\uD800"))
                .isEqualTo("one\ntwo\nthree\nföur");
    }
}
