package io.masthead.domain.preview;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lays out the newest issue in production once after a start, in the background: the first page of a process takes seconds, as
 * fonts are read and code is compiled, and whoever asks for the first would wait for that.
 */
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    /** Of the picture of its first page, in pixels: as wide as the pane beside a text. */
    private static final int WIDTH = 800;

    @Inject
    PreviewManuscripts manuscripts;

    @Inject
    PreviewWorkers workers;

    @Inject
    PagePreviewer previewer;

    @Inject
    StoredPages stored;

    /** Off for a command of the operator, which does one thing and ends. */
    @ConfigProperty(name = "masthead.worker", defaultValue = "true")
    boolean active;

    void afterStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent workersHaveStarted) {
        if (active) {
            Thread.ofPlatform().name("page-preview-warm-up").daemon().start(this::attempt);
        }
    }

    private void attempt() {
        try {
            manuscripts.newest().ifPresent(newest -> workers.begin(() -> layOut(newest)));
        } catch (RuntimeException e) {
            // whoever looks at a page is told why there is none
            LOG.info("The newest issue could not be laid out in advance", e);
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
