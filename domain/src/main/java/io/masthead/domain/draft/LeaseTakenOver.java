package io.masthead.domain.draft;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody took over writing from somebody else.
 *
 * @param actor who writes now
 * @param section the section
 * @param from the name of who wrote
 * @param kept whether there were unsaved words, which are a recoverable copy now
 */
public record LeaseTakenOver(Actor actor, UUID section, String from, boolean kept) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "lease-taken-over";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("takenFrom", from, "wordsKept", kept ? "yes" : "no");
    }

    @Override
    public boolean changesContent() {
        return false;
    }
}
