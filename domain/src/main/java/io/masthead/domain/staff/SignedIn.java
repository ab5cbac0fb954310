package io.masthead.domain.staff;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import java.util.Map;

/** Somebody began a session. */
public record SignedIn(Actor actor) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.person(actor.subject());
    }

    @Override
    public String label() {
        return "signed-in";
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }

    @Override
    public boolean changesContent() {
        return false;
    }
}
