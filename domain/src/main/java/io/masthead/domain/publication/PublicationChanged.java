package io.masthead.domain.publication;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a publication were changed, or its logo.
 *
 * @param actor who changed them
 * @param slug the publication
 * @param title its title afterwards
 * @param logo what was done to the logo; null where the settings were changed
 */
public record PublicationChanged(
        Actor actor, String slug, String title, @Nullable LogoChange logo) implements DomainEvent {

    /** What can be done to a logo. */
    public enum LogoChange {
        SET,
        REMOVED
    }

    @Override
    public Subject subject() {
        return Subject.publication(slug);
    }

    @Override
    public String label() {
        return "publication-changed";
    }

    @Override
    public Map<String, String> details() {
        return logo == null
                ? Map.of("title", title)
                : Map.of("title", title, "logo", logo.name().toLowerCase(Locale.ROOT));
    }
}
