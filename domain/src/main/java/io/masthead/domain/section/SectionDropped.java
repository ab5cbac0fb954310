package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/** A section was dropped from its issue. */
public record SectionDropped(Actor actor, UUID section, String title) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "section-dropped";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("title", title);
    }
}
