package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/** A text was read from a file as a new revision. */
public record SectionImported(Actor actor, UUID section, int revision, String contentHash) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "section-imported";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("revision", String.valueOf(revision), "contentHash", contentHash);
    }
}
