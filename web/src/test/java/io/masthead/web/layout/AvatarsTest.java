package io.masthead.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarsTest {

    @ParameterizedTest
    @CsvSource({"Leyla Əliyeva, LƏ", "şahin, Ş", "Anna Maria van Dijk, AD", "' ', ''"})
    void have_the_first_letters_of_their_first_and_last_name(String name, String initials) {
        assertThat(Avatars.initials(name)).isEqualTo(initials);
    }

    @Test
    void keep_one_of_eight_colours() {
        assertThat(Avatars.colour("Leyla Əliyeva"))
                .isEqualTo(Avatars.colour("Leyla Əliyeva"))
                .isBetween(1, 8);
    }
}
