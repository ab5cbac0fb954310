package io.masthead.domain.issue;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** An issue was planned. */
public record IssuePlanned(Actor actor, UUID issue, YearMonth period) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.issue(issue);
    }

    @Override
    public String label() {
        return "issue-planned";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("period", period.toString());
    }
}
