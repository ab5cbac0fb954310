package io.masthead.domain.issue;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/** The correction of a published issue was begun. */
public record CorrectionBegun(Actor actor, UUID issue, String reason) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.issue(issue);
    }

    @Override
    public String label() {
        return "issue-corrected";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
