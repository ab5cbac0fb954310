package io.masthead.api.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @Test
    void are_quoted_as_entity_tags() {
        assertThat(Versions.tag(12)).isEqualTo("\"12\"");
    }

    @Test
    void come_back_from_their_tag() {
        assertThat(Versions.of(Versions.tag(12))).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", " \"12\" ", "W/\"12\""})
    void are_read_however_a_client_writes_them(String ifMatch) {
        assertThat(Versions.of(ifMatch)).isEqualTo(12);
    }

    @Test
    void are_missing_where_none_is_named() {
        assertThat(Versions.of(null)).isNull();
        assertThat(Versions.of("  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"abc\"", "99999999999"})
    void that_are_nonsense_never_match(String ifMatch) {
        assertThat(Versions.of(ifMatch)).isNegative();
    }
}
