package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/** A section was added to an issue. */
public record SectionAdded(Actor actor, UUID section, String title) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "section-added";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("title", title);
    }
}
