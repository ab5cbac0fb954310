package io.masthead.domain.preflight;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.domain.staff.Actor;
import java.util.Map;

/**
 * A finding that was let pass stands in the way again.
 *
 * @param actor who took the waiver back
 * @param subject the section that it was found in; the issue where it is in the cover, contents or colophon
 * @param rule what was found
 * @param place the words at the place
 * @param contentHash the hash of the text that it was found in
 */
public record WaiverTakenBack(Actor actor, Subject subject, Rule rule, String place, String contentHash)
        implements DomainEvent {

    @Override
    public String label() {
        return "waiver-taken-back";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("rule", rule.name(), "place", place, "contentHash", contentHash, "reason", "");
    }
}
