package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/** A revision was taken out of review. */
public record SectionWithdrawn(Actor actor, UUID section, int revision, String contentHash) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "section-withdrawn";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("revision", String.valueOf(revision), "contentHash", contentHash);
    }
}
