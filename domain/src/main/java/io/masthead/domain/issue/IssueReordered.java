package io.masthead.domain.issue;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The running order of an issue was changed.
 *
 * @param actor who changed it
 * @param issue the issue
 * @param order its sections, in their new order
 */
public record IssueReordered(Actor actor, UUID issue, List<UUID> order) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.issue(issue);
    }

    @Override
    public String label() {
        return "issue-reordered";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("order", order.stream().map(UUID::toString).collect(Collectors.joining(" ")));
    }
}
