package io.masthead.domain.check;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * A finding in a text that was let stand is to be mended again.
 *
 * @param actor who took the waiver back
 * @param rule what was found
 * @param place the words that it is about
 */
public record TextWaiverTakenBack(Actor actor, UUID section, CheckRule rule, String place) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "text-waiver-taken-back";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("rule", rule.name(), "place", place);
    }
}
