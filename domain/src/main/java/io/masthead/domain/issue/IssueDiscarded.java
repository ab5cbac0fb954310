package io.masthead.domain.issue;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/** An issue that was never published was discarded. */
public record IssueDiscarded(Actor actor, UUID issue, String reason) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.issue(issue);
    }

    @Override
    public String label() {
        return "issue-discarded";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
