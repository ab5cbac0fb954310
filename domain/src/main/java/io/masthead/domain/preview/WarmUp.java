package io.masthead.domain.preview;

import io.masthead.domain.edition.Typesetter;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lays out the newest issue in production after a start, and makes proofs of it that nobody sees, in the background: the first
 * page of a process takes seconds, as fonts are read and code is compiled, and whoever asks for the first would wait for that.
 */
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    /** Of the picture of its first page, in pixels: as wide as the pane beside a text. */
    private static final int WIDTH = 800;

    /** Of a book of five hundred pages fewer proofs are made. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

    @Inject
    PreviewManuscripts manuscripts;

    @Inject
    PreviewWorkers workers;

    @Inject
    PagePreviewer previewer;

    @Inject
    Typesetter typesetter;

    @Inject
    StoredPages stored;

    /** Off for a command of the operator, which does one thing and ends. */
    @ConfigProperty(name = "masthead.worker", defaultValue = "true")
    boolean active;

    /** How many proofs at most. */
    @ConfigProperty(name = "masthead.warm-up-documents", defaultValue = "0")
    int documents;

    void afterStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent workersHaveStarted) {
        if (active) {
            Thread.ofPlatform().name("page-preview-warm-up").daemon().start(this::warmUp);
        }
    }

    void warmUp() {
        try {
            manuscripts.newest().ifPresent(this::layOutAndTypeset);
        } catch (RuntimeException e) {
            // whoever looks at a page is told why there is none
            LOG.info("The newest issue could not be typeset in advance", e);
        }
    }

    private void layOutAndTypeset(PreviewManuscripts.Stored newest) {
        workers.begin(() -> layOut(newest));
        var until = Instant.now().plus(LONG_ENOUGH);
        for (int i = 0; i < documents && Instant.now().isBefore(until); i++) {
            typesetter.typeset(newest.manuscript(), fraction -> {});
        }
    }

    private void layOut(PreviewManuscripts.Stored newest) {
        try {
            stored.of(newest.key(), () -> {
                var laidOut = previewer.layOut(newest.manuscript());
                laidOut.picture(1, WIDTH);
                return laidOut.pages();
            });
        } catch (RuntimeException e) {
            LOG.info("The newest issue could not be laid out in advance", e);
        }
    }
}
