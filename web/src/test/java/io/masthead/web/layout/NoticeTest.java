package io.masthead.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.layout.Notice.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

    @Test
    void comes_back_from_its_cookie_as_it_went_in() {
        var notice = new Notice(Tone.WARN, "“Ə”, ş; and = signs");

        assertThat(Notice.decoded(notice.encoded())).contains(notice);
    }

    @Test
    void uses_only_characters_that_a_cookie_may_hold() {
        assertThat(new Notice(Tone.SUCCESS, "a; b, \"c\" \\ ğ").encoded()).matches("[A-Za-z0-9._-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "LOUD.YQ", "OK.%%%"})
    void is_absent_where_somebody_else_wrote_the_cookie(String value) {
        assertThat(Notice.decoded(value)).isEmpty();
    }
}
