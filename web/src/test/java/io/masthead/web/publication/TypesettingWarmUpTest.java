package io.masthead.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.ToolchainFingerprint;
import io.masthead.domain.edition.Typesetter;
import io.masthead.domain.preflight.Finding;
import io.masthead.pdf.PdfTypesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesettingWarmUpTest {

    private final List<Typesetter.Typeset> made = new ArrayList<>();

    private final class Counting implements Typesetter {

        @Override
        public Typeset typeset(Manuscript manuscript, Progress progress) {
            made.add(new PdfTypesetter().typeset(manuscript, progress));
            return made.getLast();
        }

        @Override
        public List<Finding> findings(Manuscript manuscript) {
            return new PdfTypesetter().findings(manuscript);
        }

        @Override
        public ToolchainFingerprint fingerprint() {
            return new PdfTypesetter().fingerprint();
        }
    }

    @Test
    void makes_whole_documents_of_several_pages() {
        new TypesettingWarmUp(new Counting(), true, 2).typeset();
        assertThat(made).hasSize(2).allSatisfy(it -> assertThat(it.pages()).isGreaterThan(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"launcher/application.sh", "docker/record-start.sh"})
    void ends_with_the_words_that_a_recording_waits_for(String script) throws IOException {
        var words = "Typesetting is warmed up";
        assertThat(Files.readString(Path.of("..", script))).contains(words);
        assertThat(Files.readString(Path.of("src/main/java/io/masthead/web/publication/TypesettingWarmUp.java")))
                .contains('"' + words + '"');
    }
}
