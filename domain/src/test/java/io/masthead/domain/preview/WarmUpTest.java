package io.masthead.domain.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.ToolchainFingerprint;
import io.masthead.domain.edition.Typesetter;
import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preview.PreviewManuscripts.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the test hands in what one would
class WarmUpTest {

    private static final Manuscript NEWEST = PreviewManuscriptsTest.manuscript(List.of());

    private final List<Manuscript> typeset = new ArrayList<>();
    private final WarmUp warmUp = new WarmUp();

    @BeforeEach
    void start() {
        warmUp.workers = new PreviewWorkers(1) {
            @Override
            void begin(Runnable layout) {
                // the pages of the pane are no matter of this test
            }
        };
        warmUp.documents = 3;
        warmUp.typesetter = new Typesetter() {
            @Override
            public Typeset typeset(Manuscript manuscript, Progress progress) {
                typeset.add(manuscript);
                return new Typeset(new byte[0], 1, List.of(), fingerprint());
            }

            @Override
            public List<Finding> findings(Manuscript manuscript) {
                return List.of();
            }

            @Override
            public ToolchainFingerprint fingerprint() {
                return new ToolchainFingerprint(Map.of(ToolchainFingerprint.Part.JAVA, "25"));
            }
        };
    }

    @AfterEach
    void stop() {
        warmUp.workers.stop();
    }

    @Test
    void typesets_the_newest_issue_as_often_as_it_is_told() {
        warmUp.manuscripts = newest(Optional.of(new Stored(NEWEST, "key")));

        warmUp.warmUp();

        assertThat(typeset).containsExactly(NEWEST, NEWEST, NEWEST);
    }

    @Test
    void typesets_nothing_where_nothing_is_printed_yet() {
        warmUp.manuscripts = newest(Optional.empty());

        warmUp.warmUp();

        assertThat(typeset).isEmpty();
    }

    private static PreviewManuscripts newest(Optional<Stored> issue) {
        return new PreviewManuscripts() {
            @Override
            Optional<Stored> newest() {
                return issue;
            }
        };
    }
}
