package io.masthead.domain.audit;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;

/** Any event. */
record Fact(Actor actor, String label, Subject subject, Map<String, String> details) implements DomainEvent {

    static final Fact EXPORT = new Fact(Actor.operator(), "exported", Subject.issue("i"), Map.of());
}
