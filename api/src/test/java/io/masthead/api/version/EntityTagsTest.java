package io.masthead.api.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    private static final int CURRENT = 12;

    private static @Nullable Integer of(@Nullable String ifMatch) {
        return EntityTags.of(ifMatch, () -> CURRENT);
    }

    @Test
    void are_quoted_as_entity_tags() {
        assertThat(EntityTags.tag(12)).isEqualTo("\"12\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12\"", " \"12\" ", "\"12\","})
    void come_back_from_their_tag(String ifMatch) {
        assertThat(of(ifMatch)).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"11\", \"12\"", "\"12\",\"13\"", "\"a,b\" , \"12\"", "W/\"12\", \"12\""})
    void match_where_one_of_several_is_the_current_one(String ifMatch) {
        assertThat(of(ifMatch)).isEqualTo(CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"10\", \"11\"", "W/\"12\", \"11\"", "\"11\", 12"})
    void do_not_match_where_none_of_several_is_the_current_one(String ifMatch) {
        assertThat(of(ifMatch)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"12\"", "12", "'12'", "\"12", "\"012\"", "\"+12\"", "\"abc\"", "\"99999999999\""})
    void that_are_weak_or_no_tags_never_match(String ifMatch) {
        assertThat(of(ifMatch)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "  "})
    void are_not_named_by_a_star_or_by_nothing(String ifMatch) {
        assertThat(of(ifMatch)).isNull();
    }

    @Test
    void are_missing_where_there_is_no_header() {
        assertThat(of(null)).isNull();
    }
}
