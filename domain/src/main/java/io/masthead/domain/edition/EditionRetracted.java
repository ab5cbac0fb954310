package io.masthead.domain.edition;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/** An edition was retracted. */
public record EditionRetracted(Actor actor, UUID edition, String reason) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.edition(edition);
    }

    @Override
    public String label() {
        return "edition-retracted";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
