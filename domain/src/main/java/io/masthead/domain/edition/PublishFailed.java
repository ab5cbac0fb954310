package io.masthead.domain.edition;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * Publishing an issue has failed; it is as it was.
 *
 * @param actor who had asked for it
 * @param issue the issue
 * @param problem why, as it is shown
 */
public record PublishFailed(Actor actor, UUID issue, String problem) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.issue(issue);
    }

    @Override
    public String label() {
        return "publish-failed";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("problem", problem);
    }
}
