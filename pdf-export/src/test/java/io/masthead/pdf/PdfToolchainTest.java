package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.ToolchainFingerprint;
import io.masthead.domain.edition.ToolchainFingerprint.Part;
import org.junit.jupiter.api.Test;

class PdfToolchainTest {
    private static final ToolchainFingerprint FINGERPRINT = new PdfTypesetter().fingerprint();

    @Test
    void every_part_has_its_version_or_checksum() {
        assertThat(FINGERPRINT.parts()).containsOnlyKeys(Part.values());
        assertThat(FINGERPRINT.parts().values()).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void libraries_are_named_with_their_versions() {
        assertThat(FINGERPRINT.parts().get(Part.LIBRARIES)).matches("(\\S+-\\d+[.\\d]* ?){4}");
    }

    @Test
    void a_file_says_what_it_was_made_with() {
        assertThat(new PdfTypesetter()
                        .typeset(OwnIssue.edition(), fraction -> {})
                        .madeWith())
                .isEqualTo(FINGERPRINT);
    }
}
