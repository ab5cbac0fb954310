package io.masthead.domain.intake;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/**
 * An issue was read from a file.
 *
 * @param actor who imported it
 * @param issue the new issue
 * @param period its month
 * @param sections how many sections it has
 */
public record IssueImported(Actor actor, UUID issue, YearMonth period, int sections) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.issue(issue);
    }

    @Override
    public String label() {
        return "issue-imported";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("period", period.toString(), "sections", String.valueOf(sections));
    }
}
