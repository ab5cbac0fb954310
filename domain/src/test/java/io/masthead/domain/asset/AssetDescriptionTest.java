package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetDescriptionTest {

    @Test
    void what_a_file_says_of_a_picture_is_never_a_reason_to_refuse_it() {
        String said = "The quay at low water. ".repeat(60);
        assertThat(AssetDescription.of(said, "", "", "").problems()).isNotEmpty();
        var found = AssetDescription.found(said);
        assertThat(found.problems()).isEmpty();
        assertThat(said).startsWith(found.alternative());
        assertThat(found.alternative()).hasSizeGreaterThan(990);
    }

    @Test
    void it_is_cut_between_characters() {
        assertThat(AssetDescription.found("a".repeat(999) + "\ud83d\udea2").alternative())
                .isEqualTo("a".repeat(999));
    }

    @Test
    void what_nobody_said_stays_unsaid() {
        assertThat(AssetDescription.found(null).alternative()).isNull();
    }
}
