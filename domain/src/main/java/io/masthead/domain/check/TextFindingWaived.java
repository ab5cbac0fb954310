package io.masthead.domain.check;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody let a finding in a text stand.
 *
 * @param rule what was found
 * @param place the words that it is about
 * @param reason why it may stand
 */
public record TextFindingWaived(Actor actor, UUID section, CheckRule rule, String place, String reason)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "text-finding-waived";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("rule", rule.name(), "place", place, "reason", reason);
    }
}
