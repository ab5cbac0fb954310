package io.masthead.domain.edition;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/** A proof of an issue was asked for. */
public record ProofRequested(Actor actor, UUID issue, UUID job) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.issue(issue);
    }

    @Override
    public String label() {
        return "proof-requested";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("job", job.toString());
    }

    @Override
    public boolean changesContent() {
        return false;
    }
}
