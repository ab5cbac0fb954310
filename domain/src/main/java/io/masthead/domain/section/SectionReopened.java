package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/** An approved text was taken back into work. */
public record SectionReopened(Actor actor, UUID section, int revision, String contentHash, String reason)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "section-reopened";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("revision", String.valueOf(revision), "contentHash", contentHash, "reason", reason);
    }
}
