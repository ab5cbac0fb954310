package io.masthead.domain.staff;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import java.util.Map;

/**
 * A session was ended, by its person or by Keycloak.
 *
 * @param actor who ended it
 * @param person whose session it was: the id in the realm
 */
public record SignedOut(Actor actor, String person) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.person(person);
    }

    @Override
    public String label() {
        return "signed-out";
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
