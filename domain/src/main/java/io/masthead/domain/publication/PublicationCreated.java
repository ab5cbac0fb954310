package io.masthead.domain.publication;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;

/** A publication was made. */
public record PublicationCreated(Actor actor, String slug, String title) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.publication(slug);
    }

    @Override
    public String label() {
        return "publication-created";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("title", title);
    }
}
