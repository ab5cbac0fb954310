package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody decides in the place of a person whom an open review names.
 *
 * @param actor who decided so
 * @param section the section
 * @param stage the name of the open stage
 * @param replaced the name of the person
 * @param replacedBy the name of who decides instead
 * @param reason why
 */
public record ReviewerReplaced(
        Actor actor, UUID section, String stage, String replaced, String replacedBy, String reason)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "reviewer-replaced";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("stage", stage, "replaced", replaced, "replacedBy", replacedBy, "reason", reason);
    }
}
