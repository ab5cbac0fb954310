package io.masthead.domain.issue;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/**
 * An issue was planned with the structure of another.
 *
 * @param actor who planned it
 * @param issue the new issue
 * @param from the period of the one whose structure it has
 */
public record IssueCloned(Actor actor, UUID issue, YearMonth from) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.issue(issue);
    }

    @Override
    public String label() {
        return "issue-cloned";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", from.toString());
    }
}
