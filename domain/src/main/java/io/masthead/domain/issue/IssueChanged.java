package io.masthead.domain.issue;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** Title or period of an issue was changed. */
public record IssueChanged(Actor actor, UUID issue, String title, YearMonth period) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.issue(issue);
    }

    @Override
    public String label() {
        return "issue-changed";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("title", title, "period", period.toString());
    }
}
