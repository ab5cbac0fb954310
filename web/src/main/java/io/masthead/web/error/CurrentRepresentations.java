package io.masthead.web.error;

import io.masthead.domain.event.Subject;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds the current representation of a subject, of any feature, for the response to a stale write. */
@ApplicationScoped
class CurrentRepresentations {

    private static final Logger LOG = Logger.getLogger(CurrentRepresentations.class);

    @Inject
    @All
    List<CurrentRepresentationReader> readers;

    /** Empty where the subject has no versions, or cannot be read now: then the refusal alone is the answer. */
    Optional<CurrentRepresentation> of(@Nullable Subject subject, Locale locale) {
        if (subject == null) {
            return Optional.empty();
        }
        return readers.stream()
                .filter(reader -> reader.subjectKind().equals(subject.kind()))
                .findFirst()
                .flatMap(reader -> read(reader, subject.id(), locale));
    }

    private static Optional<CurrentRepresentation> read(CurrentRepresentationReader reader, String id, Locale locale) {
        try {
            return Optional.of(QuarkusTransaction.requiringNew().call(() -> reader.read(id, locale)));
        } catch (RuntimeException unreadable) {
            LOG.errorf("The current representation cannot be read: %s", unreadable);
            return Optional.empty();
        }
    }
}
