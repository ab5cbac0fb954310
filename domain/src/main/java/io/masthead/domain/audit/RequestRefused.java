package io.masthead.domain.audit;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody was refused what they tried.
 *
 * @param actor who tried it
 * @param subject what it was about; the person where that is unknown
 * @param tried what was asked for, as it was sent
 * @param reasons the codes of why it was refused, the first deciding the answer
 * @param times how often, from 1
 */
public record RequestRefused(Actor actor, Subject subject, String tried, List<String> reasons, int times)
        implements DomainEvent {

    static RequestRefused of(Actor actor, String tried, Refused refused, int times) {
        return new RequestRefused(
                actor,
                Objects.requireNonNullElse(refused.subject(), Subject.person(actor.subject())),
                tried,
                refused.reasons().stream().map(it -> it.code().name()).toList(),
                times);
    }

    @Override
    public String label() {
        return "refused";
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<String, String>();
        details.put("tried", tried);
        details.put("reasons", String.join(" ", reasons));
        if (times > 1) {
            details.put("times", String.valueOf(times));
        }
        return details;
    }

    @Override
    public boolean changesContent() {
        return false;
    }
}
