package io.masthead.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.ToolchainFingerprint.Part;
import io.masthead.domain.json.Json;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToolchainFingerprintTest {

    private static final ToolchainFingerprint TODAY =
            new ToolchainFingerprint(Map.of(Part.FONTS, "a1", Part.LIBRARIES, "openpdf-3", Part.JAVA, "25"));

    @Test
    void differs_in_nothing_from_its_like() {
        assertThat(TODAY.differingFrom(new ToolchainFingerprint(TODAY.parts()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void names_the_part_that_has_changed(Part part) {
        var parts = new EnumMap<>(TODAY.parts());
        parts.put(part, "another");

        assertThat(new ToolchainFingerprint(parts).differingFrom(TODAY)).containsExactly(part);
        assertThat(TODAY.differingFrom(new ToolchainFingerprint(parts))).containsExactly(part);
    }

    @Test
    void is_the_same_when_it_comes_back_from_the_store() {
        assertThat(Json.read(Json.write(TODAY), ToolchainFingerprint.class)).isEqualTo(TODAY);
    }
}
