package io.masthead.domain.preflight;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.domain.staff.Actor;
import java.util.Map;

/**
 * A publisher let a finding pass.
 *
 * @param actor the publisher
 * @param subject the section that it was found in; the issue where it is in the cover, contents or colophon
 * @param rule what was found
 * @param place the words at the place
 * @param contentHash the hash of the text that it was found in
 * @param reason why it may be printed
 */
public record FindingWaived(Actor actor, Subject subject, Rule rule, String place, String contentHash, String reason)
        implements DomainEvent {

    @Override
    public String label() {
        return "finding-waived";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("rule", rule.name(), "place", place, "contentHash", contentHash, "reason", reason);
    }
}
