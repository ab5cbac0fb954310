package io.masthead.domain.edition;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Locale;
import java.util.Map;

/**
 * A file was handed to the operator at the machine.
 *
 * @param actor the operator
 * @param subject the edition, or the issue of the proof
 * @param what what the file is
 */
public record FileExported(Actor actor, Subject subject, Content what) implements DomainEvent {

    /** What a file that is handed out can be. */
    public enum Content {
        EDITION,
        PROOF
    }

    @Override
    public String label() {
        return "exported";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("what", what.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean changesContent() {
        return false;
    }
}
