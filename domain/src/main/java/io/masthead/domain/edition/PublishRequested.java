package io.masthead.domain.edition;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/** Publishing an issue was asked for. */
public record PublishRequested(Actor actor, UUID issue, UUID job) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.issue(issue);
    }

    @Override
    public String label() {
        return "publish-requested";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("job", job.toString());
    }
}
