package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * A reviewer approved a revision.
 *
 * @param actor the reviewer
 * @param section the section
 * @param revision the revision in review
 * @param contentHash its hash
 * @param stage the name of the stage that it was approved in
 * @param state the section afterwards: approved where no stage is left
 */
public record SectionApproved(
        Actor actor, UUID section, int revision, String contentHash, String stage, SectionState state)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "section-approved";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "revision",
                String.valueOf(revision),
                "contentHash",
                contentHash,
                "stage",
                stage,
                "state",
                state.name());
    }
}
