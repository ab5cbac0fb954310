package io.masthead.web.publication;

import io.masthead.domain.edition.Typesetter;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.PublicationSettings;
import io.masthead.domain.publication.ReviewPolicy;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Typesets the specimen a few times after a start, in the background: the first document of a process takes seventy times as
 * long as the hundredth, and a publisher's month is the first. The recording of the JDK's AOT cache waits for it, so that
 * later starts find what it needs there (docs/decisions/0063). Pages of an empty house are warm by it as well.
 */
@ApplicationScoped
class TypesettingWarmUp {

    private static final Logger LOG = Logger.getLogger(TypesettingWarmUp.class);

    private static final String TITLE = "Masthead";
    private static final PublicationSettings SETTINGS = new PublicationSettings(
            TITLE, Map.of("en", TITLE), "", "en", "UTC", ReviewPolicy.DEFAULT, HouseStyle.column());

    private final Typesetter typesetter;
    private final boolean active;
    private final int documents;

    /**
     * @param active off for a command of the operator, which does one thing and ends
     * @param documents how many are made
     */
    @Inject
    TypesettingWarmUp(
            Typesetter typesetter,
            @ConfigProperty(name = "masthead.worker", defaultValue = "true") boolean active,
            @ConfigProperty(name = "masthead.warm-up-documents") int documents) {
        this.typesetter = typesetter;
        this.active = active;
        this.documents = documents;
    }

    void afterStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent started) {
        if (active) {
            Thread.ofPlatform().name("typesetting-warm-up").daemon().start(this::typeset);
        }
    }

    void typeset() {
        try {
            for (int i = 0; i < documents; i++) {
                typesetter.typeset(Specimen.of("specimen", SETTINGS, Optional.empty()), fraction -> {});
            }
            // launcher/application.sh and docker/record-start.sh wait for these words
            LOG.info("Typesetting is warmed up");
        } catch (RuntimeException e) {
            LOG.info("Typesetting could not be warmed up; the first document takes longer", e);
        }
    }
}
