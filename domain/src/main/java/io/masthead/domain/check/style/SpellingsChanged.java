package io.masthead.domain.check.style;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.util.Locale;
import java.util.Map;

/**
 * The approved spellings of a publication were changed.
 *
 * @param slug the publication
 * @param change what was done
 * @param spelling the approved spelling afterwards, or the one that was removed; empty for a pasted list
 * @param count how many names were added or changed
 */
public record SpellingsChanged(Actor actor, String slug, Change change, String spelling, int count)
        implements DomainEvent {

    /** What can be done to the list. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED,
        PASTED
    }

    @Override
    public Subject subject() {
        return Subject.publication(slug);
    }

    @Override
    public String label() {
        return "spellings-changed";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "what", change.name().toLowerCase(Locale.ROOT), "spelling", spelling, "number", String.valueOf(count));
    }
}
