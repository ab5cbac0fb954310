package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * An old revision became the text again, as a new revision.
 *
 * @param actor who restored it
 * @param section the section
 * @param revision the new revision
 * @param contentHash its hash
 * @param restored the old revision
 */
public record SectionRestored(Actor actor, UUID section, int revision, String contentHash, int restored)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "section-restored";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "revision", String.valueOf(revision),
                "contentHash", contentHash,
                "restored", String.valueOf(restored));
    }
}
